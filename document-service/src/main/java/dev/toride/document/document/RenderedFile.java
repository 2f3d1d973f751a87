package dev.toride.document.document;

import dev.toride.document.rendering.Format;
import dev.toride.kit.precondition.Etags;
import dev.toride.kit.precondition.Tagged;
import java.util.Locale;

/** A document as a file; the ETag tells its formats apart. */
record RenderedFile(CompanyDocument document, Format format, byte[] bytes) implements Tagged {
    @Override
    public String etag() {
        return Etags.of(document.version(), format.name().toLowerCase(Locale.ROOT) + "-" + document.language.tag());
    }

    String name() {
        return document.template + "-" + document.language.tag() + "." + format.extension();
    }
}
