package dev.toride.inventory.control;

import dev.toride.inventory.guideline.CheckAnswer;
import dev.toride.inventory.risk.ControlStatus;
import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/** Facts about controls. */
final class ControlEvents {
    /** Full state. */
    record State(UUID organization, List<Check> checks) {}

    record Check(String check, @Nullable CheckAnswer answer, ControlStatus.Origin origin) {}

    private ControlEvents() {}

    static OutboxEvent revised(ControlSheet sheet, List<ControlStatus> statuses) {
        List<Check> checks = statuses.stream()
                .map(status -> new Check(status.check(), status.answer(), status.origin()))
                .toList();
        return new OutboxEvent(
                "toride.risk.v1",
                "control-status.revised",
                sheet.organizationId,
                sheet.id(),
                sheet::version,
                new State(sheet.organizationId, checks));
    }
}
