package dev.toride.assessment.measure;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.assessment.Companies;
import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.organization.People;
import dev.toride.kit.tenancy.Caller;
import dev.toride.testkit.infrastructure.TestInfrastructure;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/** People of a company as inventory-service tells of them: real records on the real topic. */
@ApplicationScoped
public class Colleagues {
    @Inject
    Companies companies;

    @Inject
    People people;

    @Inject
    Organizations organizations;

    @Inject
    Caller caller;

    /** @param subject whom the person's token is for */
    public record Colleague(String tenant, UUID organization, UUID id, String subject) {
        public String token() {
            return Tokens.forTenant(tenant).subject(subject).token();
        }

        /** As a machine names this person. */
        public String actingSubject() {
            return TestInfrastructure.current().issuerUrl() + "|" + subject;
        }
    }

    /** Enrols a person with roles, and waits until this service knows. */
    public Colleague enrol(String tenant, UUID organization, String... roles) {
        String subject = "person-" + UUID.randomUUID();
        UUID id = companies.person(tenant, organization, null, subject);
        for (String role : roles) {
            companies.role(tenant, organization, id, role, null);
        }
        return new Colleague(tenant, organization, id, subject);
    }

    public void remove(Colleague colleague) {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        state.put("person", colleague.id().toString())
                .put("organization", colleague.organization().toString());
        companies.tell(colleague.tenant(), "person.removed", colleague.id(), 1, state);
        Awaitility.await()
                .until(() -> inside(
                        colleague.tenant(),
                        () -> people.member(colleague.organization(), colleague.id())
                                .isEmpty()));
    }

    /** The time zone in which this service keeps the days of a company. */
    public String timeZone(String tenant, UUID organization) {
        return inside(
                tenant, () -> organizations.profile(organization).timeZone().getId());
    }

    private <T> T inside(String tenant, Supplier<T> question) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            caller.actFor(tenant, "test");
            return question.get();
        } finally {
            request.terminate();
        }
    }
}
