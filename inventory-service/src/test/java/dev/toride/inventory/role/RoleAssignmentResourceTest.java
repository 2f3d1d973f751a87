package dev.toride.inventory.role;

import static dev.toride.inventory.Json.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.inventory.Company;
import dev.toride.inventory.Json;
import dev.toride.inventory.Parallel;
import dev.toride.inventory.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class RoleAssignmentResourceTest {
    private Company company;
    private String person;

    @BeforeEach
    void register() {
        company = Company.registered();
        person = company.add("/people", Samples.PERSON);
    }

    @Test
    void assignsAndRevokesARole() {
        Response assigned = assign(person, "OWNER", null);

        String id = assigned.path("id");
        assertThat(assigned.statusCode()).isEqualTo(201);
        assertThat(assigned.header("Location")).endsWith(company.path("/role-assignments/" + id));
        assertThat(assigned.header("ETag")).isEqualTo("\"0\"");
        assertThat(Json.of(assigned)).isEqualTo(Json.of("""
                {"id": "%s", "version": 0, "organization": "%s", "person": "%s", "role": "OWNER"}""".formatted(id, company.id(), person)));
        assertThat(company.read("/role-assignments/" + id)).isEqualTo(Json.of(assigned));
        assertThat(company.read("/role-assignments").path("items")).containsExactly(Json.of(assigned));

        expectProblem(company.call().delete(company.path("/role-assignments/" + id)), 428, "precondition-required");
        expectProblem(company.delete("/role-assignments/" + id, "\"1\""), 412, "stale");
        assertThat(company.delete("/role-assignments/" + id, "\"0\"").statusCode())
                .isEqualTo(204);
        expectProblem(company.get("/role-assignments/" + id), 404, "not-found");
        assertThat(assign(person, "OWNER", null).statusCode()).isEqualTo(201);
    }

    @Test
    void assignsARoleOncePerUnitAndOnceForTheCompany() {
        String unit = company.add("/units", Samples.UNIT);

        assertThat(assign(person, "EDUCATION_OFFICER", null).statusCode()).isEqualTo(201);
        assertThat(assign(person, "EDUCATION_OFFICER", unit).statusCode()).isEqualTo(201);
        expectProblem(assign(person, "EDUCATION_OFFICER", null), 409, "role-already-assigned");
        expectProblem(assign(person, "EDUCATION_OFFICER", unit), 409, "role-already-assigned");

        assertThat(company.read("/role-assignments").path("items")).hasSize(2);
    }

    @Test
    void assignsARoleOnceTo20WhoAskAtOnce() throws Exception {
        List<Response> answers = Parallel.requests(20, i -> assign(person, "OWNER", null));

        assertThat(Parallel.count(answers, 201)).isEqualTo(1);
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(answer -> expectProblem(answer, 409, "role-already-assigned"));
    }

    @Test
    void refusesPeopleAndUnitsThatTheCompanyDoesNotHave() {
        Company other = Company.registered(company.tenant());
        String stranger = other.add("/people", Samples.PERSON);
        String foreign = other.add("/units", Samples.UNIT);

        expectProblem(assign(stranger, "OWNER", null), 422, "unknown-person", "/person");
        expectProblem(assign(UUID.randomUUID().toString(), "OWNER", null), 422, "unknown-person", "/person");
        expectProblem(assign(person, "OWNER", foreign), 422, "unknown-unit", "/unit");
        expectProblem(assign(person, "KING", null), 400, "invalid-request", "/role");
        assertThat(company.read("/role-assignments").path("items")).isEmpty();
    }

    @Test
    void warnsWhereOnePersonHoldsEveryRole() {
        List<String> assignments = new ArrayList<>();
        for (String role : List.of(
                "OWNER",
                "INFORMATION_SECURITY_OFFICER",
                "DEPARTMENT_SECURITY_OFFICER",
                "SYSTEM_ADMINISTRATOR",
                "EDUCATION_OFFICER")) {
            assignments.add(assign(person, role, null).path("id"));
        }
        assertThat(company.read("/role-warnings")).isEqualTo(Json.of("""
                {"organization": "%s", "warnings": []}""".formatted(company.id())));
        assign(person, "INSPECTION_OFFICER", null);

        JsonNode warned = company.read("/role-warnings");

        assertThat(warned).isEqualTo(Json.of("""
                {"organization": "%s",
                 "warnings": [
                   {"code": "ONE_PERSON_HOLDS_EVERY_ROLE", "person": "%s",
                    "text": {
                      "ja": "一人がすべての役割を担っています。誰か一人に情報セキュリティ対策のすべてを任せる体制は望ましくありません。役割を分けられないか検討してください。",
                      "en": "One person holds every role. Leaving all of information security to one person is not advisable: consider dividing the roles."},
                    "reference": {
                      "ja": "中小企業の情報セキュリティ対策ガイドライン 第3版 第2部 4 (1) ① 責任分担と連絡体制の整備",
                      "en": "Guideline, 3rd edition, part 2, 4 (1) ①: dividing responsibilities"}}]}
                """.formatted(company.id(), person)));
        // The owner leads in any case: it is the other roles that are to be divided.
        company.delete("/role-assignments/" + assignments.getFirst(), "*");
        assertThat(company.read("/role-warnings").path("warnings")).hasSize(1);
        company.delete("/role-assignments/" + assignments.getLast(), "*");
        assertThat(company.read("/role-warnings").path("warnings")).isEmpty();
    }

    @Test
    void doesNotWarnWhereTheRolesAreDivided() {
        String colleague = company.add("/people", "{\"name\": \"同僚\"}");
        String unit = company.add("/units", Samples.UNIT);
        for (String role :
                List.of("INFORMATION_SECURITY_OFFICER", "DEPARTMENT_SECURITY_OFFICER", "SYSTEM_ADMINISTRATOR")) {
            assign(person, role, null);
            assign(person, role, unit);
        }
        assign(colleague, "EDUCATION_OFFICER", null);
        assign(colleague, "INSPECTION_OFFICER", null);

        assertThat(company.read("/role-warnings").path("warnings")).isEmpty();
    }

    private Response assign(String who, String role, String unit) {
        return company.post(
                "/role-assignments",
                "{\"person\": \"" + who + "\", \"role\": \"" + role + "\""
                        + (unit == null ? "" : ", \"unit\": \"" + unit + "\"") + "}");
    }
}
