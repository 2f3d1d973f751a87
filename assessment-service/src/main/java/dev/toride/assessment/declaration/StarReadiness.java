package dev.toride.assessment.declaration;

import dev.toride.assessment.catalog.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a company had in place for a star at one moment. */
@Schema(description = "What the company had in place for the star when it recorded the declaration.")
public record StarReadiness(
        @Schema(required = true) Instant judgedAt,

        @Schema(required = true, description = "Every criterion of the star was met.")
        boolean ready,

        @Schema(required = true) List<Judged> criteria) {

    /** One criterion then. */
    @Schema(name = "JudgedStarCriterion", description = "One criterion of the star then.")
    public record Judged(
            @Schema(required = true) String criterion,
            @Schema(required = true) LocalizedText title,
            @Schema(required = true) boolean met) {}

    List<Judged> missing() {
        return criteria.stream().filter(criterion -> !criterion.met()).toList();
    }
}
