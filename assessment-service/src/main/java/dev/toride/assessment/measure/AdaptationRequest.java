package dev.toride.assessment.measure;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Adopts a measure in the company's own words, or puts an adopted one into other words. */
@Schema(description = "Adopts a measure in the company's own words, or puts an adopted one into other words.")
public record AdaptationRequest(
        @NotNull @Valid @Schema(required = true, description = "At most 200 characters.")
        MeasureText title,

        @NotNull @Valid @Schema(required = true) MeasureText text,

        @Nullable
        @Size(min = 1, max = 40)
        @Schema(
                description = "The choice that will be right once the measure is in place; unchanged by default.",
                examples = "PARTLY_DONE")
        String to,

        @NotNull @Valid @Schema(required = true) MeasurePlan plan,
        @Nullable @Size(min = 1, max = 2000) String reason) {}
