package dev.toride.inventory.threat;

import dev.toride.kit.outbox.OutboxEvent;
import java.util.Map;
import java.util.UUID;

/** Facts about threats. */
final class ThreatEvents {
    /** Full state. */
    record State(UUID organization, Map<String, Integer> frequencies) {}

    private ThreatEvents() {}

    static OutboxEvent revised(ThreatStatus status) {
        return new OutboxEvent(
                "toride.risk.v1",
                "threat-status.revised",
                status.organizationId,
                status.id(),
                status::version,
                new State(status.organizationId, status.frequencies));
    }
}
