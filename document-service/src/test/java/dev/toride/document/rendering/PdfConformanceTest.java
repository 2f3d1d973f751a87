package dev.toride.document.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.document.rendering.pdf.VeraPdf;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** veraPDF, the reference validator, finds nothing to object to in any document. */
class PdfConformanceTest {
    private static final Renderer RENDERER = Renderer.create();

    static Stream<Specimen> specimens() {
        return Specimen.all();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void isArchivableAndAccessible(Specimen specimen) {
        byte[] pdf = RENDERER.render(specimen.document(), Format.PDF).bytes();

        assertThat(VeraPdf.objections(pdf, "2a")).as("PDF/A-2a").isEmpty();
        assertThat(VeraPdf.objections(pdf, "ua1")).as("PDF/UA-1").isEmpty();
    }
}
