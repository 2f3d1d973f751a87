package dev.toride.assessment.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The company's answer to one item, set by hand. */
@Schema(description = "The company's answer to one item, set by hand.")
public record ValueByHandRequest(
        @NotBlank @Size(max = 40) @Schema(required = true, examples = "PARTLY_DONE")
        String choice,

        @NotBlank @Size(max = 2000) @Schema(required = true, description = "Why the rule's value is not right here.")
        String reason) {}
