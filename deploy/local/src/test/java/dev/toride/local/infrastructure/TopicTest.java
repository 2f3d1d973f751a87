package dev.toride.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTest {

    @TempDir
    Path folder;

    @Test
    void listsTheTopicsOfTheApi() throws IOException {
        assertThat(Topic.read(Path.of("../kafka/topics.txt")))
                .extracting(Topic::name)
                .containsExactlyInAnyOrder(
                        "toride.organization.v1",
                        "toride.asset.v1",
                        "toride.system.v1",
                        "toride.supplier.v1",
                        "toride.risk.v1",
                        "toride.incident.v1",
                        "toride.assessment.v1",
                        "toride.measure.v1",
                        "toride.inspection.v1",
                        "toride.document.v1");
    }

    @Test
    void readsPartitionsAndHowLongRecordsAreKept() throws IOException {
        assertThat(Topic.read(list(
                        "# a comment",
                        "",
                        "toride.a.v1  6  compact  rebuilt from here",
                        "toride.b.v1 3 30d only news")))
                .containsExactly(
                        new Topic("toride.a.v1", 6, java.util.Optional.empty(), "rebuilt from here"),
                        new Topic("toride.b.v1", 3, java.util.Optional.of(Duration.ofDays(30)), "only news"));
    }

    @Test
    void keepsEveryChangeOfACompactedTopicForADay() throws IOException {
        assertThat(Topic.read(list("toride.a.v1 6 compact why")).getFirst().configuration())
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("min.compaction.lag.ms", "86400000");
        assertThat(Topic.read(list("toride.a.v1 6 2d why")).getFirst().configuration())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "172800000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            toride.a.v1 6 compact       | expected name, partitions, keep and why
            Toride 6 compact why        | not a topic name: Toride
            toride.a.v1 0 compact why   | not a number of partitions: 0
            toride.a.v1 6 forever why   | keep is `compact` or days such as 30d, not forever
            """)
    void namesTheLineOfABadEntry(String line, String problem) throws IOException {
        Path file = list("toride.first.v1 1 compact why", line);
        assertThatThrownBy(() -> Topic.read(file)).hasMessage(file + ":2: " + problem);
    }

    @Test
    void rejectsATopicListedTwice() throws IOException {
        Path file = list("toride.a.v1 1 compact why", "toride.a.v1 2 compact why");
        assertThatThrownBy(() -> Topic.read(file)).hasMessageEndingWith(":2: the topic is listed twice");
    }

    private Path list(String... lines) throws IOException {
        return Files.write(folder.resolve("topics.txt"), java.util.List.of(lines));
    }
}
