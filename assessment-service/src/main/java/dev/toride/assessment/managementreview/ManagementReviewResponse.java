package dev.toride.assessment.managementreview;

import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A management review as it is read. */
@Schema(name = "ManagementReview", description = "Management's evaluation (経営者による評価) of what inspections reported.")
public record ManagementReviewResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) UUID organization,
        @Schema(required = true) ManagementReviewState state,
        @Schema(required = true) List<UUID> inspections,
        @Schema(required = true) List<ReviewInput> inputs,
        @Schema(required = true) ReviewFigures figures,

        @Schema(required = true, description = "Empty until it is decided.")
        List<ReasonedDecision> decisions,

        @Schema(required = true) Instant preparedAt,
        @Nullable Instant decidedAt,

        @Nullable @Schema(description = "The person who decided.")
        UUID decidedBy)
        implements Versioned {
    static ManagementReviewResponse of(ManagementReview review) {
        return new ManagementReviewResponse(
                review.id(),
                review.version(),
                review.organizationId,
                review.state,
                review.inspections,
                review.inputs,
                review.figures,
                review.decisions,
                review.preparedAt,
                review.decidedAt,
                review.decidedBy);
    }
}
