package dev.toride.assessment.managementreview;

import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Facts about management reviews: reasons and inputs stay here, because free text may name people. */
final class ManagementReviewEvents {
    private static final String TOPIC = "toride.inspection.v1";

    /** Full state, without the texts. */
    record State(
            UUID review,
            UUID organization,
            ManagementReviewState state,
            List<UUID> inspections,
            ReviewFigures figures,
            List<ManagementDecision> decisions,
            Instant preparedAt,
            @Nullable Instant decidedAt,
            @Nullable UUID decidedBy) {}

    private ManagementReviewEvents() {}

    static OutboxEvent prepared(ManagementReview review) {
        return event("management-review.prepared", review);
    }

    static OutboxEvent revised(ManagementReview review) {
        return event("management-review.revised", review);
    }

    static OutboxEvent decided(ManagementReview review) {
        return event("management-review.decided", review);
    }

    private static OutboxEvent event(String type, ManagementReview review) {
        State state = new State(
                review.id(),
                review.organizationId,
                review.state,
                review.inspections,
                review.figures,
                review.decisions.stream().map(ReasonedDecision::decision).toList(),
                review.preparedAt,
                review.decidedAt,
                review.decidedBy);
        return OutboxEvent.changed(TOPIC, type, review, state);
    }
}
