package dev.toride.document.document;

import dev.toride.document.rendering.Format;
import dev.toride.document.rendering.model.Language;
import dev.toride.kit.precondition.Tagged;

/** A document as a file. Its ETag is the digest of the bytes: it tells formats apart and holds as long as they do. */
record RenderedFile(String template, Language language, Format format, String sha256, byte[] bytes) implements Tagged {
    static RenderedFile of(CompanyDocument document, Format format, String sha256, byte[] bytes) {
        return new RenderedFile(document.template, document.language, format, sha256, bytes);
    }

    @Override
    public String etag() {
        return "\"" + sha256 + "\"";
    }

    /** Made of ids alone: no word that a person typed stands in a header. */
    String name() {
        return template + "-" + language.tag() + "." + format.extension();
    }
}
