package dev.toride.document.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.model.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same document gives the same bytes, whatever was rendered before it and beside it. */
class SameBytesTest {
    private static final Renderer RENDERER = Renderer.create();

    static Stream<Specimen> specimens() {
        return Specimen.all()
                .filter(each -> each.name().matches("policy|report-3-departments|report-hostile|policy-blank"));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void anotherRendererGivesTheSame(Specimen specimen) {
        Renderer other = Renderer.create();
        for (Format format : Format.values()) {
            Rendered first = RENDERER.render(specimen.document(), format);
            Rendered again = RENDERER.render(specimen.document(), format);
            Rendered elsewhere = other.render(specimen.document(), format);

            assertThat(again.bytes()).as(format.name()).isEqualTo(first.bytes());
            assertThat(elsewhere.bytes()).as(format.name()).isEqualTo(first.bytes());
            assertThat(elsewhere.sha256()).isEqualTo(first.sha256()).matches("[0-9a-f]{64}");
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void neighboursDoNotMeet(Format format) throws InterruptedException, ExecutionException {
        List<Specimen> specimens = specimens().toList();
        List<String> alone = specimens.stream()
                .map(each -> RENDERER.render(each.document(), format).sha256())
                .toList();

        List<String> together = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> rendered = new ArrayList<>();
            specimens.forEach(each -> rendered.add(threads.submit(
                    () -> RENDERER.render(each.document(), format).sha256())));
            for (Future<String> each : rendered) {
                together.add(each.get());
            }
        }

        assertThat(together).isEqualTo(alone);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anotherWordGivesOtherBytes(Format format) {
        Specimen policy = Specimen.named("policy", Language.JA);
        Document other = policy.template()
                .in(Language.JA)
                .fill(policy.fields()
                        .with()
                        .date("revised", LocalDate.of(2026, 11, 25))
                        .build());

        assertThat(RENDERER.render(other, format).sha256())
                .isNotEqualTo(RENDERER.render(policy.document(), format).sha256());
    }
}
