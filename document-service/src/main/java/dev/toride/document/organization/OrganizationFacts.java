package dev.toride.document.organization;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.kit.subscription.EventHandler;
import dev.toride.kit.subscription.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** Consumes {@code toride.organization.v1}: newest wins. */
@ApplicationScoped
class OrganizationFacts implements EventHandler {
    private final EntityManager entities;

    @Inject
    OrganizationFacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> topics() {
        return Set.of("toride.organization.v1");
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "organization.registered",
                "organization.revised",
                "person.enrolled",
                "person.revised",
                "person.removed",
                "role-assignment.assigned",
                "role-assignment.revoked");
    }

    @Override
    public void handle(ReceivedEvent event) {
        switch (event.type().substring(0, event.type().indexOf('.'))) {
            case "organization" -> organization(event);
            case "person" -> person(event);
            default -> roleAssignment(event);
        }
    }

    private void organization(ReceivedEvent event) {
        KnownOrganization known = entities.find(KnownOrganization.class, event.subject());
        if (known == null) {
            known = new KnownOrganization(event.subject());
            known.timeZone = event.data().required("timeZone").asText();
            known.sequence = event.sequence();
            entities.persist(known);
        } else if (known.sequence < event.sequence()) {
            known.sequence = event.sequence();
            known.timeZone = event.data().required("timeZone").asText();
        }
    }

    private void person(ReceivedEvent event) {
        KnownPerson known = entities.find(KnownPerson.class, event.subject());
        boolean isNew = known == null;
        KnownPerson person = isNew ? new KnownPerson(event.subject()) : known;
        if (person.sequence < event.sequence()) {
            person.sequence = event.sequence();
            person.organizationId = id(event.data(), "organization");
            person.subject = event.data().path("subject").textValue();
            person.removed = event.type().endsWith(".removed");
        }
        if (isNew) {
            entities.persist(person);
        }
    }

    private void roleAssignment(ReceivedEvent event) {
        KnownRoleAssignment known = entities.find(KnownRoleAssignment.class, event.subject());
        boolean isNew = known == null;
        KnownRoleAssignment assignment = isNew ? new KnownRoleAssignment(event.subject()) : known;
        if (assignment.sequence < event.sequence()) {
            assignment.sequence = event.sequence();
            assignment.organizationId = id(event.data(), "organization");
            assignment.personId = id(event.data(), "person");
            assignment.role = event.data().required("role").asText();
            assignment.revoked = event.type().endsWith(".revoked");
        }
        if (isNew) {
            entities.persist(assignment);
        }
    }

    private static UUID id(JsonNode data, String name) {
        return UUID.fromString(data.required(name).asText());
    }
}
