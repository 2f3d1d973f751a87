package dev.toride.inventory.unit;

import static dev.toride.inventory.Json.expectParameterProblem;
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
class UnitResourceTest {
    private static final String SITE = "{\"name\": \"第二工場\", \"kind\": \"SITE\"}";

    private Company company;

    @BeforeEach
    void register() {
        company = Company.registered();
    }

    @Test
    void opensRevisesAndClosesAUnit() {
        Response opened = company.post("/units", Samples.UNIT);

        String id = opened.path("id");
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(opened.header("Location")).endsWith(company.path("/units/" + id));
        assertThat(Json.of(opened)).isEqualTo(unit(id, 0, "製造部", "DEPARTMENT"));
        assertThat(company.read("/units/" + id)).isEqualTo(Json.of(opened));

        Response revised = company.put("/units/" + id, "\"0\"", SITE);

        assertThat(revised.header("ETag")).isEqualTo("\"1\"");
        assertThat(Json.of(revised)).isEqualTo(unit(id, 1, "第二工場", "SITE"));

        expectProblem(company.call().delete(company.path("/units/" + id)), 428, "precondition-required");
        expectProblem(company.delete("/units/" + id, "\"0\""), 412, "stale");
        Response closed = company.delete("/units/" + id, "\"1\"");

        assertThat(closed.statusCode()).isEqualTo(204);
        expectProblem(company.get("/units/" + id), 404, "not-found");
        expectProblem(company.delete("/units/" + id, "*"), 404, "not-found");
    }

    @Test
    void answersAnUnchangedUnitWith304() {
        String unit = "/units/" + company.add("/units", SITE);

        assertThat(company.call()
                        .header("If-None-Match", "\"0\"")
                        .get(company.path(unit))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void changesNothingWithoutTheCurrentEtag() {
        String unit = "/units/" + company.add("/units", SITE);

        expectProblem(company.call().body(Samples.UNIT).put(company.path(unit)), 428, "precondition-required");
        expectProblem(company.put(unit, "\"1\"", Samples.UNIT), 412, "stale");

        assertThat(company.read(unit).path("name").asText()).isEqualTo("第二工場");
        assertThat(company.put(unit, "\"0\"", SITE).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void refusesANameThatAnotherUnitOfTheCompanyHas() {
        company.add("/units", Samples.UNIT);
        String other = "/units/" + company.add("/units", SITE);

        expectProblem(company.post("/units", Samples.UNIT), 409, "unit-name-taken", "/name");
        expectProblem(company.put(other, "*", Samples.UNIT), 409, "unit-name-taken", "/name");

        assertThat(company.read(other).path("name").asText()).isEqualTo("第二工場");
        Company.registered(company.tenant()).add("/units", Samples.UNIT);
    }

    @Test
    void givesANameToOneOf20UnitsThatComeAtOnce() throws Exception {
        List<Response> answers = Parallel.requests(20, i -> company.post("/units", SITE));

        assertThat(Parallel.count(answers, 201)).isEqualTo(1);
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(answer -> expectProblem(answer, 409, "unit-name-taken", "/name"));
    }

    @Test
    void lets49Of50EditorsWithOneEtagKnowThatTheyCameLate() throws Exception {
        String unit = "/units/" + company.add("/units", SITE);

        List<Response> answers = Parallel.requests(
                50, i -> company.put(unit, "\"0\"", "{\"name\": \"工場%d\", \"kind\": \"SITE\"}".formatted(i)));

        assertThat(Parallel.count(answers, 200)).isEqualTo(1);
        assertThat(Parallel.count(answers, 412)).isEqualTo(49);
    }

    @Test
    void keepsAUnitThatIsReferredTo() {
        String unit = company.add("/units", SITE);
        String person = "/people/" + company.add("/people", "{\"name\": \"工場長\", \"unit\": \"" + unit + "\"}");
        expectProblem(company.delete("/units/" + unit, "*"), 409, "unit-in-use");

        company.change(person, "{\"name\": \"工場長\"}");
        String role = "/role-assignments/"
                + company.add("/role-assignments", """
                        {"person": "%s", "role": "DEPARTMENT_SECURITY_OFFICER", "unit": "%s"}""".formatted(person.substring("/people/".length()), unit));
        expectProblem(company.delete("/units/" + unit, "*"), 409, "unit-in-use");

        assertThat(company.delete(role, "*").statusCode()).isEqualTo(204);
        String asset = "/assets/"
                + company.add("/assets", Samples.ASSET.replace("{\"bus", "{\"ownerUnit\": \"" + unit + "\", \"bus"));
        expectProblem(company.delete("/units/" + unit, "*"), 409, "unit-in-use");

        assertThat(company.delete(asset, "*").statusCode()).isEqualTo(204);
        assertThat(company.delete("/units/" + unit, "*").statusCode()).isEqualTo(204);
    }

    /** Whoever comes first wins; the other one is told what is the matter with their own request. */
    @Test
    void tellsPeopleWhoJoinAClosingUnitThatThereIsNone() throws Exception {
        for (int round = 0; round < 5; round++) {
            String unit = company.add("/units", "{\"name\": \"閉鎖予定%d\", \"kind\": \"SITE\"}".formatted(round));

            List<Response> answers = Parallel.requests(
                    8,
                    i -> i == 0
                            ? company.delete("/units/" + unit, "*")
                            : company.post("/people", "{\"name\": \"新人\", \"unit\": \"" + unit + "\"}"));

            boolean closed = answers.getFirst().statusCode() == 204;
            if (!closed) {
                expectProblem(answers.getFirst(), 409, "unit-in-use");
            }
            for (Response join : answers.subList(1, answers.size())) {
                if (closed) {
                    expectProblem(join, 422, "unknown-unit", "/unit");
                } else if (join.statusCode() != 201) {
                    throw new AssertionError(join.asString());
                }
            }
        }
    }

    @Test
    void pointsAtEveryBadValue() {
        expectProblem(company.post("/units", "{}"), 400, "invalid-request", "/kind", "/name");
        expectProblem(
                company.post("/units", "{\"name\": \"x\", \"kind\": \"PLANET\"}"), 400, "invalid-request", "/kind");
        expectProblem(
                company.post("/units", "{\"name\": \"x\", \"kind\": \"SITE\", \"color\": 1}"),
                400,
                "invalid-request",
                "/color");
    }

    @Test
    void showsAUnitUnderItsOwnCompanyOnly() {
        String unit = "/units/" + company.add("/units", SITE);
        Company other = Company.registered(company.tenant());

        expectProblem(other.get(unit), 404, "not-found");
        expectProblem(other.put(unit, "*", SITE), 404, "not-found");
        expectProblem(other.delete(unit, "*"), 404, "not-found");
        expectProblem(company.get("/units/" + UUID.randomUUID()), 404, "not-found");
        expectProblem(company.get("/units/first"), 404, "not-found");
        assertThat(company.read(unit).path("version").asInt()).isZero();
    }

    @Test
    void leafsThroughManyUnits() {
        List<String> opened = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            opened.add(company.add("/units", "{\"name\": \"営業所%d\", \"kind\": \"SITE\"}".formatted(i)));
        }

        JsonNode first = company.read("/units");
        JsonNode second = next(company, first);
        JsonNode third = next(company, second);

        List<String> seen = new ArrayList<>();
        for (JsonNode page : List.of(first, second, third)) {
            seen.addAll(Json.texts(page.path("items"), "id"));
        }
        assertThat(first.path("items")).hasSize(50);
        assertThat(second.path("items")).hasSize(50);
        assertThat(third.path("items")).hasSize(20);
        assertThat(third.has("nextPageToken")).isFalse();
        assertThat(seen).isEqualTo(opened);
        Company other = Company.registered(company.tenant());
        String token = first.path("nextPageToken").asText();
        expectParameterProblem(
                other.call().queryParam("pageToken", token).get(other.path("/units")),
                "pageToken",
                "page-token-invalid");
    }

    private static JsonNode next(Company company, JsonNode page) {
        return Json.of(company.call()
                .queryParam("pageToken", page.path("nextPageToken").asText())
                .get(company.path("/units")));
    }

    private JsonNode unit(String id, int version, String name, String kind) {
        return Json.of("""
                {"id": "%s", "version": %d, "organization": "%s", "name": "%s", "kind": "%s"}""".formatted(id, version, company.id(), name, kind));
    }
}
