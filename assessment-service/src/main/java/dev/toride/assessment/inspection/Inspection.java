package dev.toride.assessment.inspection;

import dev.toride.kit.audit.NotAudited;
import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An inspection (点検) or audit (監査) of some units of one company. */
@Entity
@Table(name = "inspection")
class Inspection extends Aggregate implements OrganizationOwned {
    UUID organizationId;

    @Enumerated(EnumType.STRING)
    InspectionKind kind;

    String edition;
    String title;
    String purpose;
    LocalDate startsOn;
    LocalDate endsOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> units;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Inspector> inspectors;

    @Enumerated(EnumType.STRING)
    InspectionState state;

    Instant plannedAt;
    Instant startedAt;
    Instant reportedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    Inspector reportedBy;

    String conclusion;

    /** Counted from the checks, which are audited themselves. */
    @NotAudited
    @JdbcTypeCode(SqlTypes.JSON)
    InspectionSummary summary;

    UUID reviewId;
    Instant endedAt;
    String cancellationReason;

    /** For Hibernate. */
    protected Inspection() {}

    private Inspection(UUID id) {
        super(id);
    }

    static Inspection plan(InspectionRequest request, String edition, Instant now) {
        Inspection inspection = new Inspection(freshId());
        inspection.organizationId = request.organization();
        inspection.kind = request.kind();
        inspection.edition = edition;
        inspection.state = InspectionState.PLANNED;
        inspection.plannedAt = now;
        return inspection;
    }

    /** Takes a plan whose units and inspectors have been looked up. */
    void take(InspectionPlan plan, List<UUID> plannedUnits, List<Inspector> plannedInspectors) {
        requireUnreported();
        title = plan.title();
        purpose = plan.purpose();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        units = plannedUnits;
        inspectors = plannedInspectors;
    }

    void start(List<Inspector> present, Instant now) {
        inspectors = present;
        state = InspectionState.IN_PROGRESS;
        startedAt = now;
    }

    /** Fixes everything for ever. The caller holds the row's lock, so no judgement comes between. */
    void report(String overall, Inspector by, InspectionSummary counted, Instant now) {
        conclusion = overall;
        reportedBy = by;
        summary = counted;
        reportedAt = now;
        state = InspectionState.REPORTED;
    }

    /** Management has evaluated it; a later evaluation changes nothing here. */
    boolean review(UUID review) {
        if (state != InspectionState.REPORTED) {
            return false;
        }
        state = InspectionState.REVIEWED;
        reviewId = review;
        return true;
    }

    void close(Instant now) {
        state = InspectionState.CLOSED;
        endedAt = now;
    }

    void cancel(String reason, Instant now) {
        requireUnreported();
        state = InspectionState.CANCELLED;
        cancellationReason = reason;
        endedAt = now;
    }

    void requirePlanned() {
        if (state != InspectionState.PLANNED) {
            throw InspectionProblems.NOT_PLANNED.problem();
        }
    }

    void requireInProgress() {
        if (state != InspectionState.IN_PROGRESS) {
            throw (state == InspectionState.PLANNED ? InspectionProblems.NOT_STARTED : InspectionProblems.FIXED)
                    .problem();
        }
    }

    void requireUnreported() {
        if (state != InspectionState.PLANNED && state != InspectionState.IN_PROGRESS) {
            throw InspectionProblems.FIXED.problem();
        }
    }

    void requireReviewed() {
        if (state != InspectionState.REVIEWED) {
            throw (state == InspectionState.CLOSED ? InspectionProblems.FIXED : InspectionProblems.NOT_REVIEWED)
                    .problem();
        }
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
