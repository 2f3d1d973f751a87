package dev.toride.assessment.organization;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.kit.subscription.EventHandler;
import dev.toride.kit.subscription.ReceivedEvent;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** Consumes {@code toride.organization.v1}: newest wins. */
@ApplicationScoped
class OrganizationFacts implements EventHandler {
    private final Organizations organizations;
    private final EntityManager entities;

    /** What this service needs of a company. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Profile(String edition, String industry, Integer employees, String timeZone) {}

    @Inject
    OrganizationFacts(Organizations organizations, EntityManager entities) {
        this.organizations = organizations;
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
                "unit.opened",
                "unit.revised",
                "unit.closed",
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
            case "unit" ->
                organizations.learnUnit(
                        event.subject(),
                        event.sequence(),
                        id(event.data(), "organization"),
                        event.type().endsWith(".closed"));
            case "person" -> person(event);
            default -> roleAssignment(event);
        }
    }

    private void organization(ReceivedEvent event) {
        JsonNode data = event.data();
        Profile profile = new Profile(
                data.required("edition").asText(),
                data.path("industry").textValue(),
                data.hasNonNull("employees") ? data.get("employees").intValue() : null,
                data.required("timeZone").asText());
        organizations.learn(event.subject(), event.sequence(), profile);
    }

    private void person(ReceivedEvent event) {
        KnownPerson known = entities.find(KnownPerson.class, event.subject());
        KnownPerson person = known == null ? new KnownPerson(event.subject()) : known;
        if (person.sequence < event.sequence()) {
            person.sequence = event.sequence();
            person.organizationId = id(event.data(), "organization");
            person.unitId = optionalId(event.data(), "unit");
            person.subject = event.data().path("subject").textValue();
            person.removed = event.type().endsWith(".removed");
        }
        if (known == null) {
            entities.persist(person);
        }
    }

    private void roleAssignment(ReceivedEvent event) {
        KnownRoleAssignment known = entities.find(KnownRoleAssignment.class, event.subject());
        KnownRoleAssignment assignment = known == null ? new KnownRoleAssignment(event.subject()) : known;
        if (assignment.sequence < event.sequence()) {
            assignment.sequence = event.sequence();
            assignment.organizationId = id(event.data(), "organization");
            assignment.personId = id(event.data(), "person");
            assignment.role = event.data().required("role").asText();
            assignment.unitId = optionalId(event.data(), "unit");
            assignment.revoked = event.type().endsWith(".revoked");
        }
        if (known == null) {
            entities.persist(assignment);
        }
    }

    private static UUID id(JsonNode data, String name) {
        return UUID.fromString(data.required(name).asText());
    }

    @Nullable
    private static UUID optionalId(JsonNode data, String name) {
        return data.hasNonNull(name) ? UUID.fromString(data.get(name).asText()) : null;
    }
}
