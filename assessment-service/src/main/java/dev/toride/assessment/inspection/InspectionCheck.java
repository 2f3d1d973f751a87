package dev.toride.assessment.inspection;

import dev.toride.assessment.evidence.EvidenceLink;
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

/** One criterion looked at in one unit. */
@Entity
@Table(name = "inspection_check")
class InspectionCheck extends Aggregate implements OrganizationOwned {
    /** The report shows them all at once. */
    static final int PER_INSPECTION_MAX = 500;

    UUID organizationId;
    UUID inspectionId;
    /** The organization's own id stands for the company as a whole. */
    UUID unitId;

    @JdbcTypeCode(SqlTypes.JSON)
    InspectionCriterion criterion;

    String criterionKey;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> methods;

    @Enumerated(EnumType.STRING)
    Judgement judgement;

    String notes;
    String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    List<EvidenceLink> evidence = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    Inspector judgedBy;

    Instant judgedAt;

    /** For Hibernate. */
    protected InspectionCheck() {}

    private InspectionCheck(UUID id) {
        super(id);
    }

    static InspectionCheck of(Inspection inspection, UUID unit, InspectionCriterion criterion, List<String> methods) {
        InspectionCheck check = new InspectionCheck(freshId());
        check.organizationId = inspection.organizationId;
        check.inspectionId = inspection.id();
        check.unitId = unit;
        check.criterion = criterion;
        check.criterionKey = criterion.key();
        check.methods = methods;
        return check;
    }

    void judge(JudgementRequest request, Inspector by, Instant now) {
        if (request.judgement().needsReason() && request.reason() == null) {
            throw InspectionProblems.REASON_NEEDED.at("/reason");
        }
        if (!request.judgement().needsReason() && request.reason() != null) {
            throw InspectionProblems.REASON_UNEXPECTED.at("/reason");
        }
        if (request.judgement().findsSomething() && request.finding() == null) {
            throw InspectionProblems.FINDING_NEEDED.at("/finding");
        }
        if (!request.judgement().findsSomething() && request.finding() != null) {
            throw InspectionProblems.FINDING_UNEXPECTED.at("/finding");
        }
        judgement = request.judgement();
        notes = request.notes();
        reason = request.reason();
        evidence = request.evidence() == null ? List.of() : List.copyOf(request.evidence());
        judgedBy = by;
        judgedAt = now;
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
