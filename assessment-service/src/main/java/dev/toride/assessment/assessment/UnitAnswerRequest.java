package dev.toride.assessment.assessment;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer of one unit. */
@Schema(description = "One answer of one unit.")
public record UnitAnswerRequest(
        @NotBlank @Size(max = 40) @Schema(required = true, examples = "PARTLY_DONE")
        String choice,

        @Nullable @Size(min = 1, max = 2000) String comment) {}
