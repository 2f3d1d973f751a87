package dev.toride.assessment.finding;

import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** Facts about findings: what was found stays here, because free text may name people. */
final class FindingEvents {
    private static final String TOPIC = "toride.inspection.v1";

    /** Full state, without the texts. */
    record State(
            UUID finding,
            UUID organization,
            UUID inspection,
            UUID check,
            UUID unit,
            FindingGrade grade,
            boolean urgent,
            FindingState state,
            Instant raisedAt,
            @Nullable Instant settledAt,
            @Nullable UUID acceptedBy) {}

    private FindingEvents() {}

    static OutboxEvent raised(InspectionFinding finding) {
        return event("finding.raised", finding);
    }

    static OutboxEvent revised(InspectionFinding finding) {
        return event("finding.revised", finding);
    }

    static OutboxEvent withdrawn(InspectionFinding finding) {
        return event("finding.withdrawn", finding);
    }

    static OutboxEvent accepted(InspectionFinding finding) {
        return event("finding.accepted", finding);
    }

    /** Its corrective actions have moved it. */
    static OutboxEvent followed(InspectionFinding finding) {
        return switch (finding.state) {
            case RESOLVED -> event("finding.resolved", finding);
            case IN_CORRECTION -> event("finding.correction-begun", finding);
            default -> event("finding.reopened", finding);
        };
    }

    private static OutboxEvent event(String type, InspectionFinding finding) {
        State state = new State(
                finding.id(),
                finding.organizationId,
                finding.inspectionId,
                finding.checkId,
                finding.unitId,
                finding.grade,
                finding.urgent,
                finding.state,
                finding.raisedAt,
                finding.settledAt,
                finding.acceptedBy);
        return OutboxEvent.changed(TOPIC, type, finding, state);
    }
}
