package dev.toride.assessment.progress.evaluation;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a company can honestly declare a star (宣言). */
@Schema(description = "Whether a company can honestly declare a star.")
public record StarProgress(
        @Schema(required = true, examples = "2") String star,
        @Schema(required = true) LocalizedText title,

        @Schema(required = true, description = "What is declared with it.")
        LocalizedText summary,

        @Schema(
                required = true,
                description = "Every criterion is met. Nobody examines it: the company declares itself.")
        boolean ready,

        @Schema(required = true) List<CriterionProgress> criteria,

        @Schema(required = true, description = "Of what the star stands for.")
        Provenance provenance) {}
