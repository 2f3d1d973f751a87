package dev.toride.assessment.measure;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Adopts a measure as it is proposed. */
@Schema(description = "Adopts a measure as it is proposed.")
public record AdoptionRequest(
        @NotNull @Valid @Schema(required = true) MeasurePlan plan,
        @Nullable @Size(min = 1, max = 2000) String reason) {}
