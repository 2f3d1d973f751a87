package dev.toride.assessment.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is so decided. */
@Schema(name = "MeasureReason", description = "Why it is so decided.")
public record ReasonRequest(
        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "来年度の更改に合わせて実施するため。")
        String reason) {}
