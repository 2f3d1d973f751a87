package dev.toride.assessment.managementreview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something else that management should know: progress of measures, a change of the business, what customers expect. */
@Schema(
        description = "Something else that management should know: progress of measures, a change of the business,"
                + " what customers expect.")
public record ReviewInput(
        @NotBlank @Size(max = 200) @Schema(required = true, examples = "対策の進捗")
        String title,

        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "採用した12件のうち、9件が完了しました。")
        String text) {}
