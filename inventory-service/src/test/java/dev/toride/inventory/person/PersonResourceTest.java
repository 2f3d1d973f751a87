package dev.toride.inventory.person;

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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class PersonResourceTest {
    private static final String SUBJECT = "https://id.example/realms/toride|7f0c2a";
    private static final String SIGNS_IN = "{\"name\": \"見本 花子\", \"subject\": \"" + SUBJECT + "\"}";

    private Company company;

    @BeforeEach
    void register() {
        company = Company.registered();
    }

    @Test
    void enrolsRevisesAndRemovesAPerson() {
        String unit = company.add("/units", Samples.UNIT);

        Response enrolled = company.post("/people", """
                {"name": "見本 花子", "unit": "%s", "subject": "%s"}""".formatted(unit, SUBJECT));

        String id = enrolled.path("id");
        assertThat(enrolled.statusCode()).isEqualTo(201);
        assertThat(enrolled.header("Location")).endsWith(company.path("/people/" + id));
        assertThat(enrolled.header("ETag")).isEqualTo("\"0\"");
        assertThat(Json.of(enrolled)).isEqualTo(Json.of("""
                {"id": "%s", "version": 0, "organization": "%s", "name": "見本 花子", "unit": "%s", "subject": "%s"}
                """.formatted(id, company.id(), unit, SUBJECT)));
        assertThat(company.read("/people/" + id)).isEqualTo(Json.of(enrolled));

        JsonNode revised = Json.of(company.put("/people/" + id, "\"0\"", "{\"name\": \"手本 花子\"}"));

        assertThat(revised).isEqualTo(Json.of("""
                {"id": "%s", "version": 1, "organization": "%s", "name": "手本 花子"}""".formatted(id, company.id())));

        expectProblem(company.call().delete(company.path("/people/" + id)), 428, "precondition-required");
        expectProblem(company.delete("/people/" + id, "\"0\""), 412, "stale");
        assertThat(company.delete("/people/" + id, "\"1\"").statusCode()).isEqualTo(204);
        expectProblem(company.get("/people/" + id), 404, "not-found");
    }

    @Test
    void changesNothingWithoutTheCurrentEtag() {
        String person = "/people/" + company.add("/people", SIGNS_IN);

        expectProblem(company.call().body(Samples.PERSON).put(company.path(person)), 428, "precondition-required");
        expectProblem(company.put(person, "\"1\"", Samples.PERSON), 412, "stale");

        assertThat(company.read(person).path("name").asText()).isEqualTo("見本 花子");
        assertThat(company.call()
                        .header("If-None-Match", "\"0\"")
                        .get(company.path(person))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void lets49Of50EditorsWithOneEtagKnowThatTheyCameLate() throws Exception {
        String person = "/people/" + company.add("/people", SIGNS_IN);

        List<Response> answers =
                Parallel.requests(50, i -> company.put(person, "\"0\"", "{\"name\": \"編集者%d\"}".formatted(i)));

        assertThat(Parallel.count(answers, 200)).isEqualTo(1);
        assertThat(Parallel.count(answers, 412)).isEqualTo(49);
    }

    @Test
    void tiesATokenToOnePersonOfTheCompany() {
        String first = "/people/" + company.add("/people", SIGNS_IN);
        String second = "/people/" + company.add("/people", Samples.PERSON);

        expectProblem(company.post("/people", SIGNS_IN), 409, "person-subject-taken", "/subject");
        expectProblem(company.put(second, "*", SIGNS_IN), 409, "person-subject-taken", "/subject");

        // Its own is no obstacle, nor that of someone in another company; and it can be handed on.
        assertThat(company.put(first, "\"0\"", SIGNS_IN).header("ETag")).isEqualTo("\"0\"");
        Company.registered(company.tenant()).add("/people", SIGNS_IN);
        company.change(first, "{\"name\": \"見本 花子\"}");
        company.change(second, SIGNS_IN);
    }

    @Test
    void tiesATokenToOneOf20PeopleWhoComeAtOnce() throws Exception {
        List<Response> answers = Parallel.requests(20, i -> company.post("/people", SIGNS_IN));

        assertThat(Parallel.count(answers, 201)).isEqualTo(1);
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(answer -> expectProblem(answer, 409, "person-subject-taken", "/subject"));
    }

    @Test
    void refusesAUnitThatTheCompanyDoesNotHave() {
        String foreign = Company.registered(company.tenant()).add("/units", Samples.UNIT);

        for (String unit : List.of(foreign, UUID.randomUUID().toString())) {
            expectProblem(
                    company.post("/people", "{\"name\": \"x\", \"unit\": \"" + unit + "\"}"),
                    422,
                    "unknown-unit",
                    "/unit");
        }
    }

    @Test
    void pointsAtEveryBadValue() {
        for (String subject : List.of("no-issuer", "|sub", "iss|", "iss|a b", "a|b|c")) {
            expectProblem(
                    company.post("/people", "{\"name\": \"x\", \"subject\": \"" + subject + "\"}"),
                    400,
                    "invalid-request",
                    "/subject");
        }
        expectProblem(company.post("/people", "{\"unit\": \"first\"}"), 400, "invalid-request", "/unit");
        expectProblem(company.post("/people", "{\"name\": \"\"}"), 400, "invalid-request", "/name");
    }

    @Test
    void keepsAPersonWhoHoldsRoles() {
        String person = company.add("/people", Samples.PERSON);
        String role = "/role-assignments/" + company.add("/role-assignments", Samples.assignment(person));

        expectProblem(company.delete("/people/" + person, "*"), 409, "person-has-roles");

        assertThat(company.read("/people/" + person).path("version").asInt()).isZero();
        assertThat(company.delete(role, "*").statusCode()).isEqualTo(204);
        assertThat(company.delete("/people/" + person, "*").statusCode()).isEqualTo(204);
    }

    @Test
    void showsAPersonUnderTheirOwnCompanyOnly() {
        String person = "/people/" + company.add("/people", SIGNS_IN);
        Company other = Company.registered(company.tenant());

        expectProblem(other.get(person), 404, "not-found");
        expectProblem(other.put(person, "*", SIGNS_IN), 404, "not-found");
        expectProblem(other.delete(person, "*"), 404, "not-found");
        assertThat(other.read("/people").path("items")).isEmpty();
    }
}
