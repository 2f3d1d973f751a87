package dev.toride.inventory.unit;

import dev.toride.kit.outbox.OutboxEvent;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Facts about units, beside those of their company so that the two stay in order. */
final class UnitEvents {
    private static final String TOPIC = "toride.organization.v1";

    /** Full state, without the name. */
    record State(UUID unit, UUID organization, UnitKind kind) {}

    private UnitEvents() {}

    static OutboxEvent opened(Unit unit) {
        return event("unit.opened", unit, unit::version);
    }

    static OutboxEvent revised(Unit unit) {
        return event("unit.revised", unit, unit::version);
    }

    static OutboxEvent closed(Unit unit) {
        return event("unit.closed", unit, () -> unit.version() + 1);
    }

    private static OutboxEvent event(String type, Unit unit, LongSupplier sequence) {
        State state = new State(unit.id(), unit.organizationId(), unit.kind);
        return new OutboxEvent(TOPIC, type, unit.organizationId(), unit.id(), sequence, state);
    }
}
