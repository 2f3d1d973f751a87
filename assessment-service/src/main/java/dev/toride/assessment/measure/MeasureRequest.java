package dev.toride.assessment.measure;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure in the company's own words, to be decided on. */
@Schema(description = "A measure in the company's own words, to be decided on.")
public record MeasureRequest(
        @NotNull @Schema(required = true) UUID organization,

        @Nullable @Schema(description = "The completed assessment that gave rise to it.")
        UUID assessment,

        @Nullable
        @Size(min = 1, max = 100)
        @Schema(
                description = "Needed with an item, unless the assessment says it.",
                examples = "ipa-sme-3.self-assessment")
        String questionnaire,

        @Nullable @Size(min = 1, max = 40) @Schema(description = "The item that it is to improve.", examples = "3")
        String item,

        @Nullable
        @Size(min = 1, max = 40)
        @Schema(
                description = "The choice that will be right once the measure is in place; the best one by default.",
                examples = "DONE")
        String to,

        @NotNull @Valid @Schema(required = true, description = "At most 200 characters.")
        MeasureText title,

        @NotNull @Valid @Schema(required = true) MeasureText text) {}
