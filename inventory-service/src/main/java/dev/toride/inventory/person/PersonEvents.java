package dev.toride.inventory.person;

import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.util.UUID;

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
        return OutboxEvent.changed(TOPIC, "person.enrolled", person, state(person, person.subject));
    }

    static OutboxEvent revised(Person person) {
        return OutboxEvent.changed(TOPIC, "person.revised", person, state(person, person.subject));
    }

    /** The newest record of a person stays in the topic for ever, so this one no longer says who signed in. */
    static OutboxEvent removed(Person person) {
        return OutboxEvent.removed(TOPIC, "person.removed", person, state(person, null));
    }

    private static State state(Person person, @Nullable String subject) {
        return new State(person.id(), person.organizationId(), person.unitId, subject);
    }
}
