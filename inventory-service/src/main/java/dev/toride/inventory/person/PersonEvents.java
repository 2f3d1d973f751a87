package dev.toride.inventory.person;

import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Facts about people: ids only. */
final class PersonEvents {
    private static final String TOPIC = "toride.organization.v1";

    /** Full state, without the name. */
    record State(
            UUID person,
            UUID organization,
            @Nullable UUID unit,
            @Nullable String subject) {}

    private PersonEvents() {}

    static OutboxEvent enrolled(Person person) {
        return event("person.enrolled", person, person::version);
    }

    static OutboxEvent revised(Person person) {
        return event("person.revised", person, person::version);
    }

    static OutboxEvent removed(Person person) {
        return event("person.removed", person, () -> person.version() + 1);
    }

    private static OutboxEvent event(String type, Person person, LongSupplier sequence) {
        State state = new State(person.id(), person.organizationId(), person.unitId, person.subject);
        return new OutboxEvent(TOPIC, type, person.organizationId(), person.id(), sequence, state);
    }
}
