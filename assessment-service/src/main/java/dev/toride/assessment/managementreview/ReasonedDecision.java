package dev.toride.assessment.managementreview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision and why. */
@Schema(description = "A decision and why.")
public record ReasonedDecision(
        @NotNull @Schema(required = true) ManagementDecision decision,

        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "持ち出し用パソコンの扱いを想定したリスクが洗い出されていなかったため。")
        String reason) {}
