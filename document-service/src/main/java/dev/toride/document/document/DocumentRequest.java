package dev.toride.document.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.document.rendering.model.Language;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new document; what the other services know is filled in, {@code fields} adds the rest and wins. */
@Schema(description = "A new document; what the other services know is filled in, fields adds the rest and wins.")
public record DocumentRequest(
        @NotBlank @Size(max = 60) @Schema(required = true, examples = "basic-policy")
        String template,

        @NotNull @Schema(required = true) UUID organization,

        @Nullable @Schema(description = "The one authoritative language of the document.", defaultValue = "JA")
        Language language,

        @Nullable @Schema(description = "The completed assessment that a report is about.")
        UUID assessment,

        @Nullable
        @Size(max = 200)
        @Schema(
                implementation = Object.class,
                type = SchemaType.OBJECT,
                additionalProperties = Schema.True.class,
                description =
                        "Values by field id: text and date and choice as strings, numbers, lists of strings, tables as"
                                + " arrays of objects.",
                examples = "{\"origin\": \"BOTH\", \"established\": \"2026-11-24\"}")
        Map<String, JsonNode> fields) {

    /** All fields of a draft. */
    @Schema(name = "DocumentFieldsRequest", description = "All fields of a draft; what is left out becomes blank.")
    public record FieldsOnly(
            @NotNull
            @Size(max = 200)
            @Schema(
                    required = true,
                    implementation = Object.class,
                    type = SchemaType.OBJECT,
                    additionalProperties = Schema.True.class,
                    description = "Values by field id.")
            Map<String, JsonNode> fields) {}
}
