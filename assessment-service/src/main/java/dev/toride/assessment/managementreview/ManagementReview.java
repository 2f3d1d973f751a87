package dev.toride.assessment.managementreview;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Management's evaluation (経営者による評価) of one company. */
@Entity
@Table(name = "management_review")
class ManagementReview extends Aggregate implements OrganizationOwned {
    UUID organizationId;

    @Enumerated(EnumType.STRING)
    ManagementReviewState state;

    /** An array like the units of an inspection: Hibernate maps a Java type one way, that of the attribute it meets first. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> inspections;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ReviewInput> inputs;

    @JdbcTypeCode(SqlTypes.JSON)
    ReviewFigures figures;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ReasonedDecision> decisions = List.of();

    Instant preparedAt;
    Instant decidedAt;
    UUID decidedBy;

    /** For Hibernate. */
    protected ManagementReview() {}

    private ManagementReview(UUID id) {
        super(id);
    }

    static ManagementReview prepare(UUID organization, Instant now) {
        ManagementReview review = new ManagementReview(freshId());
        review.organizationId = organization;
        review.state = ManagementReviewState.PREPARED;
        review.preparedAt = now;
        return review;
    }

    void take(List<UUID> evaluated, List<ReviewInput> told, ReviewFigures counted) {
        inspections = evaluated;
        inputs = told;
        figures = counted;
    }

    void decide(List<ReasonedDecision> reasoned, UUID owner, Instant now) {
        decisions = reasoned;
        decidedBy = owner;
        decidedAt = now;
        state = ManagementReviewState.DECIDED;
    }

    void requirePrepared() {
        if (state != ManagementReviewState.PREPARED) {
            throw ManagementReviewProblems.DECIDED.problem();
        }
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
