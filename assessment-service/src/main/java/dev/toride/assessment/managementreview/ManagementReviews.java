package dev.toride.assessment.managementreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What other features ask about management reviews. */
@ApplicationScoped
@Transactional
public class ManagementReviews {
    private final ManagementReviewRepository reviews;

    @Inject
    ManagementReviews(ManagementReviewRepository reviews) {
        this.reviews = reviews;
    }

    /** Management evaluated an inspection. */
    public record Evaluated(UUID review, UUID inspection, Instant at) {}

    /** The newest evaluation of a reported inspection; empty if there is none. */
    public Optional<Evaluated> newestEvaluation(UUID organization) {
        return reviews.newestOfAnInspection(organization)
                .map(review -> new Evaluated(review.id(), review.inspections.getFirst(), review.decidedAt));
    }
}
