package dev.toride.inventory.register;

import dev.toride.inventory.guideline.RiskLevel;
import dev.toride.inventory.risk.Undetermined;
import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Facts about risks. */
final class RiskEvents {
    private static final String TOPIC = "toride.risk.v1";

    /** Full state. */
    record State(
            UUID asset,
            UUID organization,
            String edition,
            int importance,
            boolean importanceForced,
            @Nullable Short threat,
            @Nullable Short vulnerability,
            @Nullable Short likelihood,
            @Nullable Short riskValue,
            @Nullable RiskLevel level,
            @Nullable String decisiveThreat,
            List<Gap> undeterminedBecause,
            RiskCause cause,
            @Nullable String causeReference,
            Instant assessedAt) {}

    /** Why there is no value, without the text for people. */
    record Gap(Undetermined.Code code, @Nullable String threat, List<String> checks) {}

    private RiskEvents() {}

    static OutboxEvent assessed(Risk risk) {
        return OutboxEvent.changed(TOPIC, "risk.assessed", risk, state(risk));
    }

    static OutboxEvent removed(Risk risk) {
        return OutboxEvent.removed(TOPIC, "risk.removed", risk, state(risk));
    }

    private static State state(Risk risk) {
        return new State(
                risk.id(),
                risk.organizationId,
                risk.edition,
                risk.importance,
                risk.importanceForced,
                risk.threat,
                risk.vulnerability,
                risk.likelihood,
                risk.riskValue,
                risk.level,
                risk.decisiveThreat,
                risk.undeterminedBecause.stream().map(RiskEvents::gap).toList(),
                risk.cause,
                risk.causeReference,
                risk.assessedAt);
    }

    private static Gap gap(Undetermined because) {
        return new Gap(because.code(), because.threat(), because.checks());
    }
}
