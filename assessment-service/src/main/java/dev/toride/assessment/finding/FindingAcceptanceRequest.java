package dev.toride.assessment.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision to live with a finding. */
@Schema(description = "The decision to live with a finding.")
public record FindingAcceptanceRequest(
        @NotBlank @Size(max = 2000) @Schema(required = true, description = "Why nothing is done about it.")
        String reason) {}
