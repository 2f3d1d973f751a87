package dev.toride.assessment.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.assessment.Companies;
import dev.toride.assessment.Samples;
import dev.toride.testkit.events.ConsumerContract;
import dev.toride.testkit.events.Fact;
import dev.toride.testkit.events.ServiceDatabase;
import dev.toride.testkit.events.Topics;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class OrganizationFactsTest {
    private static final String TENANT = "organization-facts";

    @Inject
    Companies companies;

    @Test
    void knowsACompanyAsItsOwnerTellsOfIt() {
        UUID company = UUID.randomUUID();

        ConsumerContract.tell(about(company, "organization.registered"));
        assertThat(known(company)).containsExactly("0 ipa-sme-3 E 38");

        ConsumerContract.tell(about(company, "organization.revised"));
        assertThat(known(company)).containsExactly("1 ipa-sme-3 E 40");

        ConsumerContract.tell(about(company, "organization.revised")
                .at(2)
                .with("industry", null)
                .with("employees", null));
        assertThat(known(company)).containsExactly("2 ipa-sme-3 ? ?");
    }

    @Test
    void newestWinsHoweverLateAnOlderOneComes() {
        UUID company = UUID.randomUUID();

        ConsumerContract.tell(about(company, "organization.revised").at(7));
        ConsumerContract.tell(about(company, "organization.registered").at(0));
        ConsumerContract.tell(about(company, "organization.revised").at(7).with("employees", 1));

        assertThat(known(company)).containsExactly("7 ipa-sme-3 E 40");
    }

    @Test
    void sameEventTwiceIsOneChange() {
        UUID company = UUID.randomUUID();
        Fact fact = about(company, "organization.registered");

        Topics.send(fact);
        ConsumerContract.tell(fact);
        // Same aggregate, same partition: when this one is applied, the two before are settled.
        ConsumerContract.tell(about(company, "organization.registered"));

        assertThat(column("select count(*) from audit_entry where entity_id = ?::text", company))
                .containsExactly("1");
    }

    @Test
    void takesAnswersOfAUnitUntilItIsClosed() {
        UUID company = companies.known(TENANT);
        UUID unit = UUID.randomUUID();
        String answers = "/v1/assessments/" + new Samples(TENANT).open(company) + "/responses/" + unit + "/answers/";

        ConsumerContract.tell(unit(company, unit, "unit.opened"));
        assertThat(answer(answers + "1")).isEqualTo(201);

        ConsumerContract.tell(unit(company, unit, "unit.revised"));
        assertThat(answer(answers + "2")).isEqualTo(201);

        ConsumerContract.tell(unit(company, unit, "unit.closed").at(2));
        assertThat(answer(answers + "3")).isEqualTo(404);

        ConsumerContract.tell(unit(company, unit, "unit.opened"));
        assertThat(answer(answers + "3")).as("opened, told late").isEqualTo(404);
    }

    @Test
    void anotherTenantCannotCloseAUnit() {
        UUID company = companies.known(TENANT);
        UUID unit = UUID.randomUUID();
        String answers = "/v1/assessments/" + new Samples(TENANT).open(company) + "/responses/" + unit + "/answers/";
        ConsumerContract.tell(unit(company, unit, "unit.opened"));

        ConsumerContract.tell(unit(company, unit, "unit.closed").of("organization-facts-stranger"));

        assertThat(answer(answers + "1")).isEqualTo(201);
    }

    @Test
    void knowsWhoHoldsWhichRoleUntilItIsTakenBack() {
        UUID person = UUID.randomUUID();
        UUID assignment = UUID.randomUUID();

        ConsumerContract.tell(about(person, "person.revised"));
        ConsumerContract.tell(about(assignment, "role-assignment.assigned").with("person", person));
        assertThat(column("select subject || ' ' || removed from known_person where id = ?", person))
                .containsExactly("https://id.example/toride|7f0c2a false");
        assertThat(column("select role || ' ' || revoked from known_role_assignment where person_id = ?", person))
                .containsExactly("DEPARTMENT_SECURITY_OFFICER false");

        ConsumerContract.tell(about(assignment, "role-assignment.revoked").with("person", person));
        ConsumerContract.tell(about(person, "person.removed"));
        ConsumerContract.tell(about(person, "person.enrolled"));
        assertThat(column("select coalesce(subject, '?') || ' ' || removed from known_person where id = ?", person))
                .as("who was removed is forgotten, and no older event brings them back")
                .containsExactly("? true");
        assertThat(column("select role || ' ' || revoked from known_role_assignment where person_id = ?", person))
                .containsExactly("DEPARTMENT_SECURITY_OFFICER true");
    }

    private static Fact about(UUID subject, String type) {
        return Fact.received(type).of(TENANT).about(subject);
    }

    private static Fact unit(UUID company, UUID unit, String type) {
        return about(unit, type).with("organization", company);
    }

    private static int answer(String path) {
        return new Samples(TENANT)
                .call()
                .header("If-None-Match", "*")
                .body("{\"choice\": \"DONE\"}")
                .put(path)
                .statusCode();
    }

    private static List<String> known(UUID company) {
        return column("""
                select sequence || ' ' || edition || ' ' || coalesce(industry, '?') || ' ' || coalesce(employees::text, '?')
                from known_organization where id = ?""", company);
    }

    private static List<String> column(String sql, UUID id) {
        return ServiceDatabase.column(sql, id);
    }
}
