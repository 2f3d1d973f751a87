package dev.toride.assessment.finding;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A finding (指摘事項) of one check. */
@Entity
@Table(name = "inspection_finding")
class InspectionFinding extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    UUID inspectionId;
    UUID checkId;
    UUID unitId;

    @Enumerated(EnumType.STRING)
    FindingGrade grade;

    String statement;
    String advice;
    boolean urgent;

    @Enumerated(EnumType.STRING)
    FindingState state;

    Instant raisedAt;
    Instant settledAt;
    UUID acceptedBy;
    String acceptanceReason;

    /** For Hibernate. */
    protected InspectionFinding() {}

    private InspectionFinding(UUID id) {
        super(id);
    }

    static InspectionFinding raise(
            InspectionFindings.Origin origin, FindingGrade grade, FindingRequest request, Instant now) {
        InspectionFinding finding = new InspectionFinding(freshId());
        finding.organizationId = origin.organization();
        finding.inspectionId = origin.inspection();
        finding.checkId = origin.check();
        finding.unitId = origin.unit();
        finding.raisedAt = now;
        finding.state = FindingState.OPEN;
        finding.describe(grade, request);
        return finding;
    }

    /** Found again: what was settled is open again. */
    void revise(FindingGrade newGrade, FindingRequest request) {
        if (!state.isCorrectable()) {
            state = FindingState.OPEN;
            settledAt = null;
            acceptedBy = null;
            acceptanceReason = null;
        }
        describe(newGrade, request);
    }

    /** @throws dev.toride.kit.problem.Problem 409 if it is being corrected or was */
    void withdraw(Instant now) {
        if (state == FindingState.IN_CORRECTION || state == FindingState.RESOLVED) {
            throw FindingProblems.IN_CORRECTION.problem();
        }
        state = FindingState.WITHDRAWN;
        settledAt = now;
        acceptedBy = null;
        acceptanceReason = null;
    }

    void accept(UUID by, String reason, Instant now) {
        if (state != FindingState.OPEN) {
            throw FindingProblems.NOT_OPEN.problem();
        }
        state = FindingState.ACCEPTED;
        acceptedBy = by;
        acceptanceReason = reason;
        settledAt = now;
    }

    /** True if its corrective actions have moved it on. */
    boolean follow(FindingState next, Instant now) {
        if (state == next) {
            return false;
        }
        state = next;
        settledAt = next == FindingState.RESOLVED ? now : null;
        return true;
    }

    private void describe(FindingGrade newGrade, FindingRequest request) {
        grade = newGrade;
        statement = request.statement();
        advice = request.advice();
        urgent = Boolean.TRUE.equals(request.urgent());
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
