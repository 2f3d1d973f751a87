package dev.toride.inventory.threat;

import dev.toride.kit.outbox.OutboxEvent;
import java.util.Map;
import java.util.UUID;

/** Facts about threats. */
final class ThreatEvents {
    private static final String TOPIC = "toride.risk.v1";

    /** Full state. */
    record State(UUID organization, Map<String, Integer> frequencies) {}

    private ThreatEvents() {}

    static OutboxEvent revised(ThreatStatus status) {
        return OutboxEvent.changed(
                TOPIC, "threat-status.revised", status, new State(status.organizationId, status.frequencies));
    }
}
