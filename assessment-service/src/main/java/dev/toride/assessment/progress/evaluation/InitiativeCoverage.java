package dev.toride.assessment.progress.evaluation;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an initiative (重要7項目の取組) is covered by the practices that serve it (table 3). */
@Schema(description = "How far an initiative is covered, by the criteria of the practices that serve it.")
public record InitiativeCoverage(
        @Schema(required = true, examples = "3") String initiative,
        @Schema(required = true) LocalizedText title,

        @Schema(required = true, description = "Criteria that are met.")
        int met,

        @Schema(required = true, description = "All criteria of its practices.")
        int criteria,

        @Nullable @Schema(description = "met ÷ criteria, rounded to four decimals; absent where there is no criterion.")
        Double share,

        @Schema(required = true) List<PracticeCoverage> practices) {

    /** One practice that serves it; one without criteria is shown, and judged by nobody. */
    @Schema(description = "One practice that serves it; one without criteria is shown, and judged by nobody.")
    public record PracticeCoverage(
            @Schema(required = true) String practice,
            @Schema(required = true) LocalizedText title,
            @Schema(required = true) int met,
            @Schema(required = true) int criteria,

            @Schema(required = true, description = "Of the practice's serving the initiative.")
            Provenance provenance) {}
}
