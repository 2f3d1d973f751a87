package dev.toride.assessment.progress.evaluation;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a company stands with one step; it may enter at any. */
@Schema(description = "Where a company stands with one step; it may enter at any.")
public record StepProgress(
        @Schema(required = true, examples = "2") String step,
        @Schema(required = true) LocalizedText title,

        @Schema(required = true, description = "Every criterion of this step is met, whatever comes before.")
        boolean reached,

        @Schema(required = true) List<CriterionProgress> criteria,

        @Schema(required = true, description = "Of the step itself; that it is reached by these criteria is ours.")
        Provenance provenance) {
    /** Ids of what is not met. */
    List<String> open() {
        return criteria.stream()
                .filter(criterion -> !criterion.met())
                .map(CriterionProgress::criterion)
                .toList();
    }
}
