package dev.toride.inventory.control;

import dev.toride.inventory.guideline.CheckAnswer;
import dev.toride.inventory.risk.Contradiction;
import dev.toride.inventory.risk.ControlStatus;
import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Facts about controls. */
final class ControlEvents {
    private static final String TOPIC = "toride.risk.v1";

    /** Full state. */
    record State(UUID organization, List<Check> checks) {}

    record Check(
            String check,
            @Nullable CheckAnswer answer,
            ControlStatus.Origin origin,
            @Nullable Instant since,
            @Nullable String assessment,
            @Nullable String measure,
            @Nullable Contradiction contradictedBy) {}

    private ControlEvents() {}

    static OutboxEvent revised(ControlSheet sheet, List<ControlStatus> statuses) {
        List<Check> checks = statuses.stream().map(ControlEvents::check).toList();
        return OutboxEvent.changed(TOPIC, "control-status.revised", sheet, new State(sheet.organizationId, checks));
    }

    private static Check check(ControlStatus status) {
        return new Check(
                status.check(),
                status.answer(),
                status.origin(),
                status.since(),
                status.assessment(),
                status.measure(),
                status.contradictedBy());
    }
}
