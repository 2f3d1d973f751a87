package dev.toride.assessment.correctiveaction;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a corrective action helped. */
@Schema(description = "Whether a corrective action helped.")
public record EffectCheckRequest(
        @NotNull @Schema(required = true) Boolean effective,

        @NotBlank @Size(max = 2000) @Schema(required = true, description = "What was looked at and seen.")
        String note,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(
                description = "Reference of somebody outside who checked, where nobody else in the company can."
                        + " The portal knows whom it means; send no name.")
        String externalChecker,

        @Nullable @Valid @Schema(description = "What is done instead; needed, and only allowed, if it did not help.")
        CorrectivePlan followUp) {}
