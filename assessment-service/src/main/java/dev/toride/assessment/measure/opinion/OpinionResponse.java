package dev.toride.assessment.measure.opinion;

import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An opinion as it is read. */
@Schema(name = "MeasureOpinion", description = "What one employee thinks of one measure.")
public record OpinionResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) UUID measure,
        @Schema(required = true) UUID person,
        @Schema(required = true) Stance stance,
        @Nullable String text,
        @Schema(required = true) Instant givenAt)
        implements Versioned {
    static OpinionResponse of(Opinion opinion) {
        return new OpinionResponse(
                opinion.id(),
                opinion.version(),
                opinion.measureId,
                opinion.personId,
                opinion.stance,
                opinion.text,
                opinion.givenAt);
    }
}
