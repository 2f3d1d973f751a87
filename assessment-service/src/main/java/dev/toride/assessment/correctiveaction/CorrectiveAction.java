package dev.toride.assessment.correctiveaction;

import dev.toride.assessment.evidence.EvidenceLink;
import dev.toride.assessment.finding.FindingResponse;
import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.annotation.Nullable;
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

/** A corrective action (是正処置) for one finding. */
@Entity
@Table(name = "corrective_action")
class CorrectiveAction extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    UUID inspectionId;
    UUID findingId;
    UUID unitId;
    UUID predecessorId;
    UUID successorId;
    String what;
    UUID ownerId;
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    CorrectiveActionState state;

    boolean overdue;
    Instant plannedAt;
    Instant completedAt;
    /** Whether it was done after its last day; null before it is done. */
    Boolean late;

    String completionNote;

    @JdbcTypeCode(SqlTypes.JSON)
    List<EvidenceLink> evidence = List.of();

    Instant effectCheckedAt;
    UUID effectCheckedBy;
    String externalChecker;
    String effectNote;
    String withdrawalReason;

    /** Who looked: a person of the company, or somebody outside by a reference. */
    record Checker(@Nullable UUID person, @Nullable String external) {}

    /** For Hibernate. */
    protected CorrectiveAction() {}

    private CorrectiveAction(UUID id) {
        super(id);
    }

    static CorrectiveAction plan(FindingResponse finding, CorrectivePlan plan, Instant now) {
        CorrectiveAction action = new CorrectiveAction(freshId());
        action.organizationId = finding.organization();
        action.inspectionId = finding.inspection();
        action.findingId = finding.id();
        action.unitId = finding.unit();
        action.begin(plan, now);
        return action;
    }

    void revise(CorrectivePlan plan) {
        requireOpen();
        if (!plan.dueOn().equals(dueOn)) {
            overdue = false;
        }
        take(plan);
    }

    void complete(CorrectiveActionCompletionRequest request, boolean afterLastDay, Instant now) {
        requireOpen();
        state = CorrectiveActionState.DONE;
        overdue = false;
        late = afterLastDay;
        completedAt = now;
        completionNote = request.note();
        evidence = request.evidence() == null ? List.of() : List.copyOf(request.evidence());
    }

    void requireDone() {
        if (state != CorrectiveActionState.DONE) {
            throw CorrectiveActionProblems.NOT_DONE.problem();
        }
    }

    void findEffective(Checker checker, String note, Instant now) {
        checked(CorrectiveActionState.EFFECTIVE, checker, note, now);
    }

    /** @return the action that is taken instead */
    CorrectiveAction findIneffective(Checker checker, String note, CorrectivePlan followUp, Instant now) {
        checked(CorrectiveActionState.INEFFECTIVE, checker, note, now);
        CorrectiveAction next = new CorrectiveAction(freshId());
        next.organizationId = organizationId;
        next.inspectionId = inspectionId;
        next.findingId = findingId;
        next.unitId = unitId;
        next.predecessorId = id();
        next.begin(followUp, now);
        successorId = next.id();
        return next;
    }

    void withdraw(String reason) {
        requireOpen();
        state = CorrectiveActionState.WITHDRAWN;
        overdue = false;
        withdrawalReason = reason;
    }

    void fallOverdue() {
        overdue = true;
    }

    private void checked(CorrectiveActionState result, Checker checker, String note, Instant now) {
        requireDone();
        if (ownerId.equals(checker.person())) {
            throw CorrectiveActionProblems.OWN_EFFECT.problem();
        }
        state = result;
        effectCheckedAt = now;
        effectCheckedBy = checker.person();
        externalChecker = checker.external();
        effectNote = note;
    }

    private void requireOpen() {
        if (state != CorrectiveActionState.OPEN) {
            throw CorrectiveActionProblems.NOT_OPEN.problem();
        }
    }

    private void begin(CorrectivePlan plan, Instant now) {
        state = CorrectiveActionState.OPEN;
        plannedAt = now;
        take(plan);
    }

    private void take(CorrectivePlan plan) {
        what = plan.what();
        ownerId = plan.owner();
        dueOn = plan.dueOn();
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
