package dev.toride.assessment.correctiveaction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a corrective action is given up. */
@Schema(description = "Why a corrective action is given up.")
public record CorrectiveActionWithdrawalRequest(
        @NotBlank @Size(max = 2000) @Schema(required = true) String reason) {}
