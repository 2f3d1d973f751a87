package dev.toride.document;

import dev.toride.testkit.events.ConsumerContract;
import dev.toride.testkit.events.Fact;
import dev.toride.testkit.infrastructure.TestInfrastructure;
import java.util.UUID;

/**
 * A person and a role as inventory-service tells of them: real records on the real topic, made from its golden examples.
 *
 * @param subject {@code sub} of the token that the person signs in with
 */
public record Approver(String tenant, UUID organization, UUID person, UUID assignment, String subject) {
    public static Approver of(String tenant, UUID organization, String subject) {
        return new Approver(tenant, organization, UUID.randomUUID(), UUID.randomUUID(), subject);
    }

    /** Tells of both and waits until this service knows. */
    public void becomeKnown() {
        ConsumerContract.tell(enrolled());
        ConsumerContract.tell(assigned("OWNER"));
    }

    public Fact enrolled() {
        return person("person.enrolled")
                .with("subject", TestInfrastructure.current().issuerUrl() + "|" + subject);
    }

    public Fact removed() {
        return person("person.removed");
    }

    public Fact assigned(String role) {
        return assignment("role-assignment.assigned").with("role", role);
    }

    public Fact revoked() {
        return assignment("role-assignment.revoked").with("role", "OWNER");
    }

    private Fact person(String type) {
        return Fact.received(type).of(tenant).about(person).with("organization", organization);
    }

    private Fact assignment(String type) {
        return Fact.received(type)
                .of(tenant)
                .about(assignment)
                .with("organization", organization)
                .with("person", person);
    }
}
