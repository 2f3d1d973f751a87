package dev.toride.assessment;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.UUID;
import org.awaitility.Awaitility;

/** The people of a company, as inventory-service tells of them: real records on the real topic. */
@ApplicationScoped
public class Staff {
    @Inject
    Companies companies;

    @Inject
    Known known;

    private final ObjectMapper json = new ObjectMapper();

    /** A person and the {@code sub} of their token. */
    public record Person(String tenant, UUID id, String subject) {
        /** A call in the person's own name. */
        public RequestSpecification call() {
            return call(Tokens.forTenant(tenant));
        }

        /** A call in the person's own name by somebody whose token is limited. */
        public RequestSpecification call(Tokens limited) {
            return RestAssured.given()
                    .auth()
                    .oauth2(limited.subject(subject).token())
                    .contentType("application/json");
        }
    }

    public Person person(String tenant, UUID organization, @Nullable UUID unit) {
        String subject = "person-" + UUID.randomUUID();
        return new Person(tenant, companies.person(tenant, organization, unit, subject), subject);
    }

    /** @param unit null for the whole company */
    public void assign(Person person, UUID organization, String role, @Nullable UUID unit) {
        companies.role(person.tenant(), organization, person.id(), role, unit);
    }

    public void move(Person person, UUID organization, UUID unit) {
        tell(person, "person.revised", 1, organization, unit);
        Awaitility.await().until(() -> known.belongs(person.tenant(), organization, person.id(), unit));
    }

    public void leave(Person person, UUID organization) {
        tell(person, "person.removed", 2, organization, null);
        Awaitility.await().until(() -> !known.isMember(person.tenant(), organization, person.id()));
    }

    private void tell(Person person, String type, long sequence, UUID organization, @Nullable UUID unit) {
        ObjectNode state = json.createObjectNode()
                .put("person", person.id().toString())
                .put("organization", organization.toString())
                .put("subject", TestInfrastructure.current().issuerUrl() + "|" + person.subject())
                .put("unit", unit == null ? null : unit.toString());
        companies.tell(person.tenant(), type, person.id(), sequence, state);
    }

    /** What this service knows by now. */
    @ApplicationScoped
    static class Known {
        @Inject
        People people;

        @Inject
        Caller caller;

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
    }
}
