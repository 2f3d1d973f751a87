package dev.toride.inventory.register;

import dev.toride.inventory.guideline.RiskLevel;
import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Facts about risks. */
final class RiskEvents {
    /** Full state. */
    record State(
            UUID asset,
            UUID organization,
            String edition,
            int importance,
            @Nullable Short likelihood,
            @Nullable Short riskValue,
            @Nullable RiskLevel level,
            RiskCause cause,
            Instant assessedAt) {}

    private RiskEvents() {}

    static OutboxEvent assessed(Risk risk) {
        return event("risk.assessed", risk, risk::version);
    }

    static OutboxEvent removed(Risk risk) {
        return event("risk.removed", risk, () -> risk.version() + 1);
    }

    private static OutboxEvent event(String type, Risk risk, LongSupplier sequence) {
        State state = new State(
                risk.id(),
                risk.organizationId,
                risk.edition,
                risk.importance,
                risk.likelihood,
                risk.riskValue,
                risk.level,
                risk.cause,
                risk.assessedAt);
        return new OutboxEvent("toride.risk.v1", type, risk.organizationId, risk.id(), sequence, state);
    }
}
