package dev.toride.assessment;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.organization.People;
import dev.toride.kit.tenancy.Caller;
import dev.toride.testkit.infrastructure.TestInfrastructure;
import dev.toride.testkit.infrastructure.Tokens;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Units, people and roles of a company, as inventory-service tells of them: real records on the real topic. */
@ApplicationScoped
public class Staff {
    private static final UUID START = new UUID(0, 0);

    @Inject
    Companies companies;

    @Inject
    Known known;

    private final ObjectMapper json = new ObjectMapper();

    /** A person and the {@code sub} of their token. */
    public record Person(String tenant, UUID id, String subject) {
        /** A call in the person's own name. */
        public RequestSpecification call() {
            String token = Tokens.forTenant(tenant).subject(subject).token();
            return RestAssured.given().auth().oauth2(token).contentType("application/json");
        }
    }

    public UUID unit(String tenant, UUID organization) {
        UUID unit = UUID.randomUUID();
        tell(tenant, "unit.opened", unit, 0, state("unit", unit, organization));
        Awaitility.await().until(() -> known.isOpen(tenant, organization, unit));
        return unit;
    }

    public void close(String tenant, UUID organization, UUID unit) {
        tell(tenant, "unit.closed", unit, 1, state("unit", unit, organization));
        Awaitility.await().until(() -> !known.isOpen(tenant, organization, unit));
    }

    public Person person(String tenant, UUID organization, @Nullable UUID unit) {
        UUID id = UUID.randomUUID();
        Person person = new Person(tenant, id, "person-" + id);
        tell(tenant, "person.enrolled", id, 0, enrolled(person, organization, unit));
        Awaitility.await().until(() -> known.isMember(tenant, organization, id));
        return person;
    }

    public void move(Person person, UUID organization, UUID unit) {
        tell(person.tenant(), "person.revised", person.id(), 1, enrolled(person, organization, unit));
        Awaitility.await().until(() -> known.belongs(person.tenant(), organization, person.id(), unit));
    }

    public void leave(Person person, UUID organization) {
        tell(person.tenant(), "person.removed", person.id(), 2, enrolled(person, organization, null));
        Awaitility.await().until(() -> !known.isMember(person.tenant(), organization, person.id()));
    }

    /** @param unit null for the whole company */
    public void assign(Person person, UUID organization, String role, @Nullable UUID unit) {
        UUID id = UUID.randomUUID();
        ObjectNode state = state("roleAssignment", id, organization);
        state.put("person", person.id().toString()).put("role", role);
        if (unit != null) {
            state.put("unit", unit.toString());
        }
        tell(person.tenant(), "role-assignment.assigned", id, 0, state);
        Awaitility.await().until(() -> known.holds(person.tenant(), organization, person.id(), role));
    }

    private ObjectNode enrolled(Person person, UUID organization, @Nullable UUID unit) {
        ObjectNode state = state("person", person.id(), organization);
        state.put("subject", TestInfrastructure.current().issuerUrl() + "|" + person.subject());
        if (unit != null) {
            state.put("unit", unit.toString());
        }
        return state;
    }

    private ObjectNode state(String name, UUID id, UUID organization) {
        return json.createObjectNode().put(name, id.toString()).put("organization", organization.toString());
    }

    private void tell(String tenant, String type, UUID subject, long sequence, ObjectNode state) {
        companies.send(tenant, type, subject, sequence, state.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What this service knows by now. */
    @ApplicationScoped
    static class Known {
        @Inject
        Organizations organizations;

        @Inject
        People people;

        @Inject
        Caller caller;

        @ActivateRequestContext
        boolean isOpen(String tenant, UUID organization, UUID unit) {
            caller.actFor(tenant, "test");
            return organizations.openUnits(organization, START, 200).contains(unit);
        }

        @ActivateRequestContext
        boolean isMember(String tenant, UUID organization, UUID person) {
            caller.actFor(tenant, "test");
            return people.member(organization, person).isPresent();
        }

        @ActivateRequestContext
        boolean belongs(String tenant, UUID organization, UUID person, UUID unit) {
            caller.actFor(tenant, "test");
            return people.member(organization, person).orElseThrow().belongsTo(unit);
        }

        @ActivateRequestContext
        boolean holds(String tenant, UUID organization, UUID person, String role) {
            caller.actFor(tenant, "test");
            return people.member(organization, person).orElseThrow().roles().contains(role);
        }
    }
}
