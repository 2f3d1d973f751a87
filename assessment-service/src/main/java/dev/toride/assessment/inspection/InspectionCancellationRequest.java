package dev.toride.assessment.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an inspection is cancelled. */
@Schema(description = "Why an inspection is cancelled.")
public record InspectionCancellationRequest(
        @NotBlank @Size(max = 2000) @Schema(required = true) String reason) {}
