package dev.toride.document.document;

import dev.toride.document.rendering.Format;
import dev.toride.kit.precondition.Etags;
import dev.toride.kit.precondition.Tagged;
import java.util.Locale;

/** A document as a file; the ETag tells its formats apart. */
record RenderedFile(Manuscript manuscript, Format format, byte[] bytes) implements Tagged {
    @Override
    public String etag() {
        return Etags.of(
                manuscript.version(),
                format.name().toLowerCase(Locale.ROOT) + "-"
                        + manuscript.language().tag());
    }

    String name() {
        return manuscript.template() + "-" + manuscript.language().tag() + "." + format.extension();
    }
}
