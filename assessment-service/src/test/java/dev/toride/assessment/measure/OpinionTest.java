package dev.toride.assessment.measure;

import static dev.toride.assessment.measure.Board.FAR;
import static dev.toride.assessment.measure.Board.adoption;
import static dev.toride.assessment.measure.Board.as;
import static dev.toride.assessment.measure.Board.expectProblem;
import static dev.toride.assessment.measure.Board.json;
import static dev.toride.assessment.measure.Board.path;
import static dev.toride.assessment.measure.Board.reason;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.assessment.Companies;
import dev.toride.assessment.measure.Colleagues.Colleague;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What employees think of a measure: one opinion each, their own. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class OpinionTest {
    private static final String TENANT = "opinions";
    private static final String OPINION = "{\"stance\": \"WITH_CHANGES\", \"text\": \"現場の端末は共用です。\"}";

    @Inject
    Companies companies;

    @Inject
    Colleagues colleagues;

    private Board board;
    private Colleague employee;
    private String measure;

    @BeforeEach
    void company() {
        board = new Board(TENANT, companies.known(TENANT));
        employee = colleagues.enrol(TENANT, board.organization);
        measure = board.written();
    }

    @Test
    void hearsAnyPersonOfTheCompanyAndKeepsNoName() {
        Response answer = give(employee);

        JsonNode opinion = json(answer, 201);
        assertThat(opinion.path("person").asText()).isEqualTo(employee.id().toString());
        assertThat(opinion.path("stance").asText()).isEqualTo("WITH_CHANGES");
        assertThat(answer.header("Location"))
                .endsWith(opinions("/" + opinion.path("id").asText()));
        assertThat(answer.asString()).doesNotContain(employee.subject());
        assertThat(json(board.machine().get(opinions("/" + opinion.path("id").asText())), 200))
                .isEqualTo(opinion);
        assertThat(json(board.machine().get(opinions("")), 200).at("/items/0")).isEqualTo(opinion);
    }

    @Test
    void hearsNobodyElse() {
        Colleague outsider = colleagues.enrol(TENANT, companies.known(TENANT));

        expectProblem(give(outsider), 403, "measure-person-needed");
        expectProblem(board.machine().body(OPINION).post(opinions("")), 403, "measure-person-needed");
    }

    @Test
    void hearsAPersonOnce() throws Exception {
        List<Response> answers = Together.requests(8, number -> give(employee));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
        expectProblem(give(employee), 409, "measure-opinion-given");
        assertThat(json(board.machine().get(opinions("")), 200).path("items")).hasSize(1);
    }

    @Test
    void letsAPersonChangeAndTakeBackTheOwnOpinionOnly() {
        Colleague other = colleagues.enrol(TENANT, board.organization, "OWNER");
        String id = given(employee);
        String changed = "{\"stance\": \"FOR\"}";

        expectProblem(
                as(other).header("If-Match", "*").body(changed).put(opinions("/" + id)),
                403,
                "measure-opinion-of-another");
        expectProblem(as(other).header("If-Match", "*").delete(opinions("/" + id)), 403, "measure-opinion-of-another");
        expectProblem(as(employee).body(changed).put(opinions("/" + id)), 428, "precondition-required");
        JsonNode opinion =
                json(as(employee).header("If-Match", "\"0\"").body(changed).put(opinions("/" + id)), 200);
        assertThat(opinion.path("stance").asText()).isEqualTo("FOR");
        assertThat(opinion.has("text")).isFalse();
        expectProblem(as(employee).header("If-Match", "\"0\"").delete(opinions("/" + id)), 412, "stale");
        as(employee)
                .header("If-Match", "\"1\"")
                .delete(opinions("/" + id))
                .then()
                .statusCode(204);
        expectProblem(board.machine().get(opinions("/" + id)), 404, "not-found");
    }

    @Test
    void saysHowManyHadBeenHeardWhenItWasDecided() {
        Colleague owner = colleagues.enrol(TENANT, board.organization, "OWNER");
        given(employee);
        given(owner);

        as(owner)
                .body(adoption(owner, FAR))
                .post(path(measure, "/adoption"))
                .then()
                .statusCode(200);
        given(colleagues.enrol(TENANT, board.organization));

        assertThat(board.read(measure).at("/decision/opinions").asInt()).isEqualTo(2);
    }

    @Test
    void hearsNobodyOnceAllIsSaidAndDone() {
        Colleague owner = colleagues.enrol(TENANT, board.organization, "OWNER");
        String id = given(employee);
        as(owner).body(reason("x")).post(path(measure, "/declination")).then().statusCode(200);

        expectProblem(give(owner), 409, "measure-not-open");
        expectProblem(
                as(employee).header("If-Match", "*").body(OPINION).put(opinions("/" + id)), 409, "measure-not-open");
        expectProblem(as(employee).header("If-Match", "*").delete(opinions("/" + id)), 409, "measure-not-open");
    }

    @Test
    void findsAnOpinionUnderItsOwnMeasureOnly() {
        String id = given(employee);
        String other = board.written();

        expectProblem(board.machine().get(path(other, "/opinions/" + id)), 404, "not-found");
        expectProblem(
                as(employee).header("If-Match", "*").body(OPINION).put(path(other, "/opinions/" + id)),
                404,
                "not-found");
    }

    private Response give(Colleague person) {
        return as(person).body(OPINION).post(opinions(""));
    }

    private String given(Colleague person) {
        return json(give(person), 201).path("id").asText();
    }

    private String opinions(String below) {
        return path(measure, "/opinions" + below);
    }
}
