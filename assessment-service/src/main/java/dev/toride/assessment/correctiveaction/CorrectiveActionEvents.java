package dev.toride.assessment.correctiveaction;

import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Facts about corrective actions: the texts stay here, because free text may name people. */
final class CorrectiveActionEvents {
    private static final String TOPIC = "toride.inspection.v1";

    /** Full state, without the texts. */
    record State(
            UUID action,
            UUID organization,
            UUID inspection,
            UUID finding,
            UUID unit,
            @Nullable UUID predecessor,
            @Nullable UUID successor,
            UUID owner,
            LocalDate dueOn,
            CorrectiveActionState state,
            boolean overdue,
            Instant plannedAt,
            @Nullable Instant completedAt,
            @Nullable Boolean late,
            @Nullable Instant effectCheckedAt,
            @Nullable UUID effectCheckedBy) {}

    private CorrectiveActionEvents() {}

    static OutboxEvent planned(CorrectiveAction action) {
        return event("corrective-action.planned", action);
    }

    static OutboxEvent revised(CorrectiveAction action) {
        return event("corrective-action.revised", action);
    }

    static OutboxEvent completed(CorrectiveAction action) {
        return event("corrective-action.completed", action);
    }

    static OutboxEvent foundEffective(CorrectiveAction action) {
        return event("corrective-action.found-effective", action);
    }

    static OutboxEvent foundIneffective(CorrectiveAction action) {
        return event("corrective-action.found-ineffective", action);
    }

    static OutboxEvent withdrawn(CorrectiveAction action) {
        return event("corrective-action.withdrawn", action);
    }

    static OutboxEvent overdue(CorrectiveAction action) {
        return event("corrective-action.overdue", action);
    }

    private static OutboxEvent event(String type, CorrectiveAction action) {
        State state = new State(
                action.id(),
                action.organizationId,
                action.inspectionId,
                action.findingId,
                action.unitId,
                action.predecessorId,
                action.successorId,
                action.ownerId,
                action.dueOn,
                action.state,
                action.overdue,
                action.plannedAt,
                action.completedAt,
                action.late,
                action.effectCheckedAt,
                action.effectCheckedBy);
        return OutboxEvent.changed(TOPIC, type, action, state);
    }
}
