package dev.toride.inventory.unit;

import dev.toride.kit.outbox.OutboxEvent;
import java.util.UUID;

/** Facts about units. */
final class UnitEvents {
    private static final String TOPIC = "toride.organization.v1";

    /** Full state, without the name. */
    record State(UUID unit, UUID organization, UnitKind kind) {}

    private UnitEvents() {}

    static OutboxEvent opened(Unit unit) {
        return OutboxEvent.changed(TOPIC, "unit.opened", unit, state(unit));
    }

    static OutboxEvent revised(Unit unit) {
        return OutboxEvent.changed(TOPIC, "unit.revised", unit, state(unit));
    }

    static OutboxEvent closed(Unit unit) {
        return OutboxEvent.removed(TOPIC, "unit.closed", unit, state(unit));
    }

    private static State state(Unit unit) {
        return new State(unit.id(), unit.organizationId(), unit.kind);
    }
}
