package dev.toride.assessment.measure;

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
import java.nio.charset.StandardCharsets;
import java.util.Set;
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
        UUID id = UUID.randomUUID();
        Colleague colleague = new Colleague(tenant, organization, id, "person-" + id);
        send(colleague, "person.enrolled", id, 0, """
                {"organization": "%s", "subject": "%s"}""".formatted(organization, colleague.actingSubject()));
        for (String role : roles) {
            send(colleague, "role-assignment.assigned", UUID.randomUUID(), 0, """
                    {"organization": "%s", "person": "%s", "role": "%s"}""".formatted(organization, id, role));
        }
        Awaitility.await().until(() -> knows(colleague, Set.of(roles)));
        return colleague;
    }

    public void remove(Colleague colleague) {
        send(colleague, "person.removed", colleague.id(), 1, """
                {"organization": "%s"}""".formatted(colleague.organization()));
        Awaitility.await().until(() -> !knows(colleague, Set.of()));
    }

    private void send(Colleague colleague, String type, UUID subject, long sequence, String body) {
        companies.send(colleague.tenant(), type, subject, sequence, body.getBytes(StandardCharsets.UTF_8));
    }

    /** The time zone in which this service keeps the days of a company. */
    public String timeZone(String tenant, UUID organization) {
        return inside(
                tenant, () -> organizations.profile(organization).timeZone().getId());
    }

    private boolean knows(Colleague colleague, Set<String> roles) {
        return inside(
                colleague.tenant(),
                () -> people.member(colleague.organization(), colleague.id())
                        .filter(member -> member.roles().containsAll(roles))
                        .isPresent());
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
