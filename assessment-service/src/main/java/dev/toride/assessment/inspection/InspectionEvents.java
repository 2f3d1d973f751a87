package dev.toride.assessment.inspection;

import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Facts about inspections: the texts stay here, because free text may name people. */
final class InspectionEvents {
    private static final String TOPIC = "toride.inspection.v1";

    /**
     * Full state, without the texts.
     *
     * @param inspectors people of the company
     * @param externalAuditors how many more are from outside
     */
    record State(
            UUID inspection,
            UUID organization,
            InspectionKind kind,
            String edition,
            LocalDate startsOn,
            LocalDate endsOn,
            List<UUID> units,
            List<UUID> inspectors,
            int externalAuditors,
            InspectionState state,
            Instant plannedAt,
            @Nullable Instant startedAt,
            @Nullable Instant reportedAt,
            @Nullable InspectionSummary summary,
            @Nullable UUID review,
            @Nullable Instant endedAt) {}

    private InspectionEvents() {}

    static OutboxEvent planned(Inspection inspection) {
        return event("inspection.planned", inspection);
    }

    static OutboxEvent revised(Inspection inspection) {
        return event("inspection.revised", inspection);
    }

    static OutboxEvent started(Inspection inspection) {
        return event("inspection.started", inspection);
    }

    static OutboxEvent reported(Inspection inspection) {
        return event("inspection.reported", inspection);
    }

    static OutboxEvent reviewed(Inspection inspection) {
        return event("inspection.reviewed", inspection);
    }

    static OutboxEvent closed(Inspection inspection) {
        return event("inspection.closed", inspection);
    }

    static OutboxEvent cancelled(Inspection inspection) {
        return event("inspection.cancelled", inspection);
    }

    private static OutboxEvent event(String type, Inspection inspection) {
        List<UUID> people = inspection.inspectors.stream()
                .map(Inspector::person)
                .filter(Objects::nonNull)
                .toList();
        State state = new State(
                inspection.id(),
                inspection.organizationId,
                inspection.kind,
                inspection.edition,
                inspection.startsOn,
                inspection.endsOn,
                inspection.units,
                people,
                inspection.inspectors.size() - people.size(),
                inspection.state,
                inspection.plannedAt,
                inspection.startedAt,
                inspection.reportedAt,
                inspection.summary,
                inspection.reviewId,
                inspection.endedAt);
        return OutboxEvent.changed(TOPIC, type, inspection, state);
    }
}
