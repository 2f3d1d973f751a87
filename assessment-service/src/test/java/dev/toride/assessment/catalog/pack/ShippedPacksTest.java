package dev.toride.assessment.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.toride.assessment.catalog.Choice;
import dev.toride.assessment.catalog.Confidence;
import dev.toride.assessment.catalog.Edition;
import dev.toride.assessment.catalog.GuidelineEntry;
import dev.toride.assessment.catalog.Item;
import dev.toride.assessment.catalog.Practice;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.Section;
import dev.toride.assessment.catalog.Step;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packs we ship, held against what is known of the guideline. */
class ShippedPacksTest {
    private static final Packs PACKS = PackReader.shipped();
    private static final Edition EDITION = PACKS.defaultEdition();
    private static final Questionnaire SELF_ASSESSMENT =
            PACKS.questionnaire("ipa-sme-3.self-assessment").orElseThrow();

    @Test
    void listsEveryPackInTheIndex() throws IOException, URISyntaxException {
        Path folder =
                Path.of(PackReader.class.getClassLoader().getResource("packs").toURI());
        String index = Files.readString(folder.resolve("index.yaml"));

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.getNameCount() - folder.getNameCount() == 2))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(index)
                            .contains("- " + folder.relativize(file).toString().replace('\\', '/') + "\n"));
        }
    }

    @Test
    void holdsThePartsOfTheThirdEdition() {
        assertThat(EDITION.id()).isEqualTo("ipa-sme-3");
        assertThat(EDITION.principles()).hasSize(3);
        assertThat(EDITION.initiatives()).hasSize(7);
        assertThat(EDITION.steps()).extracting(Step::practices).hasSize(4).doesNotHaveDuplicates();
        assertThat(EDITION.practices()).hasSize(15);
        assertThat(EDITION.managementRoles()).hasSize(5);
        assertThat(EDITION.emergencyRoles()).hasSize(3);
        assertThat(EDITION.lossKinds()).hasSize(4);
        assertThat(EDITION.inspectionMethods())
                .extracting(GuidelineEntry::id)
                .containsExactly("INTERVIEW", "REVIEW", "OBSERVATION", "TECHNICAL", "CHECKLIST");
        assertThat(EDITION.regulationFamilies()).hasSize(11);
    }

    @Test
    void putsEveryPracticeIntoOneStepAndServesEveryInitiative() {
        assertThat(EDITION.steps().stream().flatMap(step -> step.practices().stream()))
                .containsExactlyElementsOf(
                        EDITION.practices().stream().map(Practice::id).toList());
        assertThat(EDITION.practices().stream().flatMap(practice -> practice.initiatives().stream()))
                .contains("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void marksTheCorrectedTableThreeAsOurs() {
        assertThat(EDITION.practices())
                .allSatisfy(practice ->
                        assertThat(practice.provenance().confidence()).isEqualTo(Confidence.PROPOSAL))
                .filteredOn(practice -> practice.id().startsWith("4"))
                .extracting(Practice::section, Practice::initiatives)
                .containsExactly(
                        tuple("4(1)", List.of("2", "5")),
                        tuple("4(2)", List.of("2")),
                        tuple("4(3)", List.of("3")),
                        tuple("4(4)", List.of("6")),
                        tuple("4(5)", List.of("4")));
    }

    @Test
    void quotesTwentyFiveItemsInThreeParts() {
        assertThat(SELF_ASSESSMENT.items())
                .extracting(Item::id)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 25).mapToObj(String::valueOf).toList());
        assertThat(SELF_ASSESSMENT.sections())
                .extracting(
                        Section::id,
                        section -> section.items().getFirst(),
                        section -> section.items().getLast())
                .containsExactly(
                        tuple("basic", "1", "5"), tuple("employee", "6", "18"), tuple("organization", "19", "25"));
        assertThat(SELF_ASSESSMENT.items())
                .allSatisfy(item -> assertThat(item.provenance().confidence()).isEqualTo(Confidence.GUIDELINE))
                .allSatisfy(
                        item -> assertThat(item.question().ja()).endsWith("？").doesNotContain("*", "<", " "))
                .allSatisfy(item -> assertThat(item.guidance().measures()).isNotEmpty());
    }

    @Test
    void neverPassesOurTitlesOrGuidanceOffAsTheGuidelines() {
        assertThat(SELF_ASSESSMENT.items())
                .allSatisfy(item -> assertThat(item.titleProvenance().confidence())
                        .isIn(Confidence.ONE_SOURCE, Confidence.UNVERIFIED))
                .allSatisfy(item ->
                        assertThat(item.guidance().provenance().confidence()).isEqualTo(Confidence.PROPOSAL));
    }

    @Test
    void holdsTheFourChoices() {
        assertThat(SELF_ASSESSMENT.choices())
                .extracting(Choice::id, choice -> choice.label().ja(), Choice::points, Choice::unknown)
                .containsExactly(
                        tuple("DONE", "実施している", 4, false),
                        tuple("PARTLY_DONE", "一部実施している", 2, false),
                        tuple("NOT_DONE", "実施していない", 0, false),
                        tuple("UNKNOWN", "わからない", -1, true));
        assertThat(SELF_ASSESSMENT.maximum()).isEqualTo(100);
        assertThat(SELF_ASSESSMENT.minimum()).isEqualTo(-25);
    }
}
