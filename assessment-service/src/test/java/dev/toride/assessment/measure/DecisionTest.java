package dev.toride.assessment.measure;

import static dev.toride.assessment.measure.Board.FAR;
import static dev.toride.assessment.measure.Board.adaptation;
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
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who decides what, from which state to which, and what happens twice and at once. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class DecisionTest {
    private static final String TENANT = "decisions";

    @Inject
    Companies companies;

    @Inject
    Colleagues colleagues;

    private Board board;
    private Colleague owner;
    private Colleague worker;

    @BeforeEach
    void company() {
        board = new Board(TENANT, companies.known(TENANT));
        owner = colleagues.enrol(TENANT, board.organization, "OWNER");
        worker = colleagues.enrol(TENANT, board.organization, "SYSTEM_ADMINISTRATOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWNER", "INFORMATION_SECURITY_OFFICER"})
    void letsThoseInChargeDecide(String role) {
        Colleague decider = colleagues.enrol(TENANT, board.organization, role);
        String id = board.written();

        JsonNode measure = json(as(decider).body(adoption(worker, FAR)).post(path(id, "/adoption")), 200);

        assertThat(measure.path("state").asText()).isEqualTo("ADOPTED");
        assertThat(measure.at("/decision/by").asText()).isEqualTo(decider.id().toString());
        assertThat(measure.at("/decision/kind").asText()).isEqualTo("ADOPTED");
        assertThat(measure.at("/plan/owner").asText()).isEqualTo(worker.id().toString());
        assertThat(measure.at("/plan/plannedCost/amount").asText()).isEqualTo("120000");
        assertThat(measure.path("overdue").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"adoption", "adaptation", "declination", "resumption"})
    void letsNobodyElseDecide(String decision) {
        String id = board.written();
        String body = bodyOf(decision);
        Colleague outsider = colleagues.enrol(TENANT, companies.known(TENANT), "OWNER");

        expectProblem(as(worker).body(body).post(path(id, "/" + decision)), 403, "measure-decider-needed");
        expectProblem(as(outsider).body(body).post(path(id, "/" + decision)), 403, "measure-person-needed");
        expectProblem(board.machine().body(body).post(path(id, "/" + decision)), 403, "measure-person-needed");
        assertThat(board.read(id).path("version").asLong()).isZero();
    }

    @Test
    void letsAMachineNameThePersonItActsFor() {
        String id = board.written();

        Response answer = board.machine()
                .header("Toride-Acting-Subject", owner.actingSubject())
                .body(adoption(worker, FAR))
                .post(path(id, "/adoption"));

        assertThat(json(answer, 200).at("/decision/by").asText())
                .isEqualTo(owner.id().toString());
        String withoutScope = Tokens.forTenant(TENANT)
                .scopes("assessment:write", "tenant:all")
                .token();
        expectProblem(
                Board.call(withoutScope)
                        .header("Toride-Acting-Subject", owner.actingSubject())
                        .body(reason("x"))
                        .post(path(id, "/declination")),
                403,
                "forbidden");
    }

    @Test
    void adaptsAProposalToTheCompanysOwnWords() {
        String id = board.proposed("1");

        JsonNode measure = json(as(owner).body(adaptation(worker, FAR)).post(path(id, "/adaptation")), 200);

        assertThat(measure.path("state").asText()).isEqualTo("ADOPTED");
        assertThat(measure.path("adapted").asBoolean()).isTrue();
        assertThat(measure.at("/decision/kind").asText()).isEqualTo("ADAPTED");
        assertThat(measure.at("/title/ja").asText()).isEqualTo("共用端末の更新");
        assertThat(measure.at("/title").has("en")).isFalse();
        assertThat(measure.has("titleProvenance")).isFalse();
        assertThat(measure.has("textProvenance")).isFalse();
        assertThat(measure.at("/aim/to").asText()).isEqualTo("PARTLY_DONE");
        assertThat(measure.at("/aim/points").asInt()).isEqualTo(3);
    }

    @Test
    void aimsAtNoChoiceWhereThereIsNoItem() {
        String id = board.written();

        expectProblem(
                as(owner).body(adaptation(worker, FAR)).post(path(id, "/adaptation")),
                422,
                "measure-without-aim",
                "/to");
    }

    @Test
    void declinesWithAReasonOnly() {
        String id = board.written();

        JsonNode problem = json(as(owner).body("{\"reason\": \" \"}").post(path(id, "/declination")), 400);
        assertThat(problem.at("/errors/0/pointer").asText()).isEqualTo("/reason");
        JsonNode measure = json(as(owner).body(reason("来年度に実施")).post(path(id, "/declination")), 200);
        assertThat(measure.path("state").asText()).isEqualTo("DECLINED");
        assertThat(measure.at("/decision/reason").asText()).isEqualTo("来年度に実施");
    }

    @Test
    void refusesEveryStepThatDoesNotFollow() {
        String id = board.written();
        expectProblem(as(owner).body(reason("x")).post(path(id, "/resumption")), 409, "measure-still-open");
        expectProblem(as(owner).post(path(id, "/completion")), 409, "measure-not-adopted");

        as(owner).body(adoption(worker, FAR)).post(path(id, "/adoption")).then().statusCode(200);
        expectProblem(as(owner).body(adoption(worker, FAR)).post(path(id, "/adoption")), 409, "measure-decided");

        as(owner).post(path(id, "/completion")).then().statusCode(200);
        expectProblem(as(owner).post(path(id, "/completion")), 409, "measure-not-adopted");
        expectProblem(as(owner).body(reason("x")).post(path(id, "/declination")), 409, "measure-not-open");
        expectProblem(as(owner).body(bodyOf("adaptation")).post(path(id, "/adaptation")), 409, "measure-not-open");

        as(owner).body(reason("x")).post(path(id, "/resumption")).then().statusCode(200);
        as(owner).body(reason("x")).post(path(id, "/declination")).then().statusCode(200);
        expectProblem(as(owner).body(adoption(worker, FAR)).post(path(id, "/adoption")), 409, "measure-decided");
        as(owner).body(reason("x")).post(path(id, "/resumption")).then().statusCode(200);
        assertThat(board.read(id).path("state").asText()).isEqualTo("PROPOSED");
    }

    @Test
    void isCompletedByItsOwnerOrWhoMayDecide() {
        Colleague other = colleagues.enrol(TENANT, board.organization, "DEPARTMENT_SECURITY_OFFICER");
        String id = board.written();
        as(owner).body(adoption(worker, FAR)).post(path(id, "/adoption")).then().statusCode(200);

        expectProblem(as(other).post(path(id, "/completion")), 403, "measure-finisher-needed");
        expectProblem(board.machine().post(path(id, "/completion")), 403, "measure-person-needed");
        JsonNode measure = json(as(worker).post(path(id, "/completion")), 200);
        assertThat(measure.path("state").asText()).isEqualTo("COMPLETED");
        assertThat(measure.path("completedBy").asText()).isEqualTo(worker.id().toString());
        assertThat(measure.path("completedAt").asText()).isNotEmpty();
    }

    @Test
    void goesBackToWorkWhereItWasNotInPlaceAfterAll() {
        String id = board.written();
        as(owner).body(adoption(worker, FAR)).post(path(id, "/adoption")).then().statusCode(200);
        as(worker).post(path(id, "/completion")).then().statusCode(200);

        expectProblem(as(worker).body(reason("x")).post(path(id, "/resumption")), 403, "measure-decider-needed");
        JsonNode measure = json(as(owner).body(reason("一部の端末が未対応")).post(path(id, "/resumption")), 200);
        assertThat(measure.path("state").asText()).isEqualTo("ADOPTED");
        assertThat(measure.has("completedAt")).isFalse();
        assertThat(measure.has("completedBy")).isFalse();
        assertThat(measure.at("/plan/owner").asText()).isEqualTo(worker.id().toString());
    }

    @Test
    void takesAnOwnerOfTheSameCompanyOnly() {
        Colleague outsider = colleagues.enrol(TENANT, companies.known(TENANT));
        String id = board.written();

        for (UUID stranger : List.of(outsider.id(), UUID.randomUUID())) {
            String body = adoption(worker, FAR).replace(worker.id().toString(), stranger.toString());
            expectProblem(
                    as(owner).body(body).post(path(id, "/adoption")), 422, "measure-owner-unknown", "/plan/owner");
        }
    }

    @Test
    void refusesToDecideOnAStaleVersion() {
        String id = board.written();
        as(owner).body(adoption(worker, FAR)).post(path(id, "/adoption")).then().statusCode(200);

        expectProblem(
                as(owner).header("If-Match", "\"0\"").body(reason("x")).post(path(id, "/declination")), 412, "stale");
        as(owner)
                .header("If-Match", "\"1\"")
                .body(reason("x"))
                .post(path(id, "/declination"))
                .then()
                .statusCode(200);
    }

    @Test
    void decidesOnceWhereManyDecideAtOnce() throws Exception {
        String id = board.written();

        List<Response> answers = Together.requests(
                8,
                number -> as(owner).body(adoption(worker, FAR.plusDays(number))).post(path(id, "/adoption")));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 409);
        assertThat(board.read(id).path("version").asLong()).isEqualTo(1);
    }

    @Test
    void repeatsTheAnswerToARetriedDecision() {
        String id = board.written();
        String body = adoption(worker, FAR);

        Response first = as(owner).header("Idempotency-Key", "adopt").body(body).post(path(id, "/adoption"));
        Response second =
                as(owner).header("Idempotency-Key", "adopt").body(body).post(path(id, "/adoption"));

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(json(second, 200)).isEqualTo(json(first, 200));
    }

    @Test
    void leavesOneOpenProposalPerItem() {
        String first = board.proposed("1");
        as(owner).body(reason("x")).post(path(first, "/declination")).then().statusCode(200);
        String second = board.proposed("1");

        expectProblem(as(owner).body(reason("x")).post(path(first, "/resumption")), 409, "measure-proposed-again");
        as(owner).body(reason("x")).post(path(second, "/declination")).then().statusCode(200);
        as(owner).body(reason("x")).post(path(first, "/resumption")).then().statusCode(200);
        assertThat(board.read(second).path("state").asText()).isEqualTo("DECLINED");
    }

    private String bodyOf(String decision) {
        return switch (decision) {
            case "adoption" -> adoption(worker, FAR);
            case "adaptation" -> adaptation(worker, FAR).replace("\"to\": \"PARTLY_DONE\",", "");
            default -> reason("理由");
        };
    }
}
