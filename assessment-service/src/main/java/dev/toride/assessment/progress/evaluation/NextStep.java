package dev.toride.assessment.progress.evaluation;

import dev.toride.assessment.catalog.LocalizedText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The step to aim at. */
@Schema(description = "The step to aim at: the first that is not reached.")
public record NextStep(
        @Schema(required = true) String step,
        @Schema(required = true) LocalizedText title,

        @Schema(required = true, description = "Ids of its criteria that are not met.")
        List<String> open) {}
