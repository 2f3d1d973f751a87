package dev.toride.assessment.measure;

import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Facts about measures: what others compute with. Words and reasons stay here, because free text may name people. */
final class MeasureEvents {
    private static final String TOPIC = "toride.measure.v1";

    /** Full state, without the texts. */
    record State(
            UUID measure,
            UUID organization,
            @Nullable UUID assessment,
            MeasureOrigin origin,
            MeasureState state,
            boolean adapted,
            @Nullable MeasureAim aim,
            @Nullable UUID owner,
            @Nullable LocalDate dueOn,
            boolean overdue,
            @Nullable Money plannedCost,
            @Nullable Money spentCost,
            int evidence,
            @Nullable Decided decision,
            Instant proposedAt,
            @Nullable Instant completedAt,
            @Nullable UUID completedBy) {}

    record Decided(Decision.Kind kind, UUID by, Instant at) {}

    private MeasureEvents() {}

    static OutboxEvent proposed(Measure measure) {
        return event("measure.proposed", measure);
    }

    static OutboxEvent decided(Measure measure) {
        return event(
                switch (measure.decision.kind()) {
                    case ADOPTED -> "measure.adopted";
                    case ADAPTED -> "measure.adapted";
                    case DECLINED -> "measure.declined";
                    case RESUMED -> "measure.resumed";
                },
                measure);
    }

    static OutboxEvent revised(Measure measure) {
        return event("measure.revised", measure);
    }

    static OutboxEvent completed(Measure measure) {
        return event("measure.completed", measure);
    }

    static OutboxEvent overdue(Measure measure) {
        return event("measure.overdue", measure);
    }

    private static OutboxEvent event(String type, Measure measure) {
        Decision last = measure.decision;
        State state = new State(
                measure.id(),
                measure.organizationId,
                measure.assessmentId,
                measure.origin,
                measure.state,
                measure.adapted,
                measure.aim(),
                measure.ownerId,
                measure.dueOn,
                measure.overdue,
                Money.ofNullable(measure.plannedYen),
                Money.ofNullable(measure.spentYen),
                measure.evidence.size(),
                last == null ? null : new Decided(last.kind(), last.by(), last.at()),
                measure.proposedAt,
                measure.completedAt,
                measure.completedBy);
        return OutboxEvent.changed(TOPIC, type, measure, state);
    }
}
