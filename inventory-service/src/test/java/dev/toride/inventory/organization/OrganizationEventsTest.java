package dev.toride.inventory.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.inventory.Company;
import dev.toride.inventory.Json;
import dev.toride.inventory.PublishedEvents;
import dev.toride.inventory.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/**
 * The sequence of an event is the version of its aggregate: a consumer drops what is not newer than what it knows, so a repeated number
 * would lose a change for ever.
 */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class OrganizationEventsTest {
    @Test
    void tellsEachChangeOfACompanyUnderItsVersion() {
        try (PublishedEvents events = PublishedEvents.on("toride.organization.v1")) {
            Company company = Company.registered();
            company.change("", "{\"name\": \"みほん\", \"employees\": 40, \"industry\": \"E\"}");
            company.change("", "{\"name\": \"みほん\", \"employees\": 40, \"industry\": \"E\"}");
            company.change("", "{\"name\": \"名前だけ変えました\"}");

            assertThat(events.told(company.id(), 3))
                    .containsExactly("organization.registered 0", "organization.revised 1", "organization.revised 2");
            PublishedEvents.Event second = events.about(company.id(), 3).get(1);
            assertThat(second.tenant()).isEqualTo(company.tenant());
            // Ids and what others compute with; no name.
            assertThat(second.data()).isEqualTo(Json.of("""
                    {"organization": "%s", "industry": "E", "employees": 40, "timeZone": "Asia/Tokyo",
                     "edition": "ipa-sme-3"}""".formatted(company.id())));
        }
    }

    @Test
    void tellsNothingOfWhatWasRefused() {
        try (PublishedEvents events = PublishedEvents.on("toride.organization.v1")) {
            Company company = Company.registered();
            company.put("", "\"7\"", "{\"name\": \"遅れた人\"}");
            company.put("", "*", "{\"name\": \"\"}");
            company.put("", "*", "{\"name\": \"x\", \"edition\": \"ipa-sme-4\"}");
            company.change("", "{\"name\": \"最後\"}");

            assertThat(events.told(company.id(), 2))
                    .containsExactly("organization.registered 0", "organization.revised 1");
        }
    }

    @Test
    void tellsOneCompanyForARepeatedRequest() {
        String token = Tokens.forTenant(Company.freshTenant()).token();
        try (PublishedEvents events = PublishedEvents.on("toride.organization.v1")) {
            String id = null;
            for (int i = 0; i < 3; i++) {
                id = Company.call(token)
                        .header("Idempotency-Key", "k-1")
                        .body("{\"name\": \"みほん\"}")
                        .post("/v1/organizations")
                        .path("id");
            }
            Company.call(token)
                    .header("If-Match", "*")
                    .body("{\"name\": \"新\"}")
                    .put("/v1/organizations/" + id);

            assertThat(events.told(id, 2)).containsExactly("organization.registered 0", "organization.revised 1");
        }
    }

    @Test
    void tellsUnitsPeopleAndRolesFromTheirBeginningToTheirEnd() {
        try (PublishedEvents events = PublishedEvents.on("toride.organization.v1")) {
            Company company = Company.registered();
            String unit = company.add("/units", Samples.UNIT);
            company.change("/units/" + unit, "{\"name\": \"製造部\", \"kind\": \"SITE\"}");
            String person = company.add("/people", "{\"name\": \"経営者\", \"subject\": \"https://id.example|1\"}");
            company.change("/people/" + person, "{\"name\": \"経営者\", \"unit\": \"" + unit + "\"}");
            String role = company.add("/role-assignments", Samples.assignment(person));
            company.delete("/role-assignments/" + role, "*");
            company.delete("/people/" + person, "*");
            company.delete("/units/" + unit, "*");

            assertThat(events.told(unit, 3)).containsExactly("unit.opened 0", "unit.revised 1", "unit.closed 2");
            assertThat(events.told(person, 3))
                    .containsExactly("person.enrolled 0", "person.revised 1", "person.removed 2");
            assertThat(events.told(role, 2)).containsExactly("role-assignment.assigned 0", "role-assignment.revoked 1");
            // Who signs in no longer must be told like everything else: others decide by it who may approve.
            assertThat(events.about(person, 3).get(1).data())
                    .isEqualTo(Json.of("""
                    {"person": "%s", "organization": "%s", "unit": "%s"}""".formatted(person, company.id(), unit)));
        }
    }
}
