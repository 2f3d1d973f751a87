package dev.toride.document.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.document.rendering.Format;
import dev.toride.document.rendering.model.Language;
import dev.toride.document.template.Label;
import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document as it is read; its content is at {@code …/content}. */
@Schema(name = "Document", description = "A document of a company; its content is at …/content.")
public record DocumentResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) UUID organization,
        @Schema(required = true) String template,
        @Schema(required = true) int templateVersion,
        @Schema(required = true) Language language,
        @Schema(required = true) DocumentState state,
        @Nullable UUID assessment,

        @Nullable
        @Schema(
                implementation = Object.class,
                type = SchemaType.OBJECT,
                additionalProperties = Schema.True.class,
                description = "Values by field id; left out in lists.")
        Map<String, JsonNode> fields,

        @Schema(required = true) Instant createdAt,

        @Nullable @Schema(description = "The person who approved it.")
        UUID approvedBy,

        @Nullable Instant approvedAt,
        @Nullable Instant publishedAt,

        @Nullable @Schema(description = "Once approved: the bytes that never change.")
        List<Fixed> renditions,

        @Nullable
        @Schema(
                description =
                        "Characters that the PDF cannot show, which stand as 〓 in it; absent where there is none, and in"
                                + " lists.")
        List<String> unknownGlyphs)
        implements Versioned {

    /** The fixed bytes in one format. */
    @Schema(name = "Rendition", description = "The fixed bytes in one format.")
    public record Fixed(
            @Schema(required = true) Format format,

            @Schema(required = true, description = "SHA-256 of the bytes, hexadecimal.")
            String sha256) {}

    /** A field that still has to be filled in. */
    @Schema(name = "BlankField", description = "A field that still has to be filled in.")
    public record BlankField(
            @Schema(required = true) String field,
            @Schema(required = true) Label label,

            @Schema(required = true, description = "Headings of the passages that wait for it.")
            List<String> where) {}

    /** All that is still blank. */
    @Schema(name = "BlankFields", description = "All that is still blank.")
    public record Blanks(
            @Schema(required = true) UUID document,
            @Schema(required = true) List<BlankField> items) {}

    static DocumentResponse of(CompanyDocument document, List<Fixed> renditions, List<String> unknownGlyphs) {
        return of(
                document,
                document.fields,
                renditions.isEmpty() ? null : renditions,
                unknownGlyphs.isEmpty() ? null : unknownGlyphs);
    }

    /** For lists. */
    static DocumentResponse brief(CompanyDocument document) {
        return of(document, null, null, null);
    }

    private static DocumentResponse of(
            CompanyDocument document,
            @Nullable Map<String, JsonNode> fields,
            @Nullable List<Fixed> renditions,
            @Nullable List<String> unknownGlyphs) {
        return new DocumentResponse(
                document.id(),
                document.version(),
                document.organizationId,
                document.template,
                document.templateVersion,
                document.language,
                document.state,
                document.assessmentId,
                fields,
                document.createdAt,
                document.approvedBy,
                document.approvedAt,
                document.publishedAt,
                renditions,
                unknownGlyphs);
    }
}
