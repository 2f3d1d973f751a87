package dev.toride.assessment.measure;

import static dev.toride.assessment.measure.Board.FAR;
import static dev.toride.assessment.measure.Board.adoption;
import static dev.toride.assessment.measure.Board.as;
import static dev.toride.assessment.measure.Board.course;
import static dev.toride.assessment.measure.Board.expectProblem;
import static dev.toride.assessment.measure.Board.json;
import static dev.toride.assessment.measure.Board.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.assessment.Companies;
import dev.toride.assessment.Samples;
import dev.toride.assessment.measure.Colleagues.Colleague;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is limited to units of a company takes part in its measures, but sees no results and decides nothing. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class MeasureUnitLimitTest {
    private static final String TENANT = "unit-limits";

    @Inject
    Companies companies;

    @Inject
    Colleagues colleagues;

    private Board board;
    private Colleague head;
    private String measure;

    @BeforeEach
    void company() {
        board = new Board(TENANT, companies.known(TENANT));
        head = colleagues.enrol(TENANT, board.organization, "OWNER");
        measure = board.written();
    }

    @Test
    void readsGivesAnOpinionAndFollowsTheCourse() {
        as(head).body(adoption(head, FAR))
                .post(path(measure, "/adoption"))
                .then()
                .statusCode(200);

        assertThat(json(limited().get("/v1/measures?organization=" + board.organization), 200)
                        .path("items"))
                .hasSize(1);
        json(limited().body("{\"stance\": \"FOR\"}").post(path(measure, "/opinions")), 201);
        json(limited().header("If-Match", "*").body(course(head, FAR)).put(path(measure, "")), 200);
        json(limited().post(path(measure, "/completion")), 200);
    }

    @Test
    void decidesNothing() {
        expectProblem(limited().body(adoption(head, FAR)).post(path(measure, "/adoption")), 403, "unit-limited");
    }

    @Test
    void seesNoResultThroughProposalsAndSimulations() {
        String assessment = board.assessed("UNKNOWN", "3");
        String simulation = "{%s, \"measures\": []}";

        expectProblem(
                limited().body("{\"assessment\": \"" + assessment + "\"}").post("/v1/measure-proposals"),
                403,
                "unit-limited");
        expectProblem(
                limited()
                        .body(simulation.formatted("\"assessment\": \"" + assessment + "\""))
                        .post("/v1/measure-simulations"),
                403,
                "unit-limited");
        expectProblem(
                limited()
                        .body(simulation.formatted("\"organization\": \"" + board.organization
                                + "\", \"questionnaire\": \"" + Samples.QUESTIONNAIRE + "\""))
                        .post("/v1/measure-simulations"),
                403,
                "unit-limited");
    }

    @Test
    void getsNoReportOnTheWholeCompany() {
        expectProblem(limited().get("/v1/measure-reports/" + board.organization), 403, "unit-limited");
        expectProblem(limited().get("/v1/measure-report-schedules/" + board.organization), 403, "unit-limited");
        expectProblem(
                limited()
                        .header("If-None-Match", "*")
                        .body("{\"cadence\": \"MONTHLY\"}")
                        .put("/v1/measure-report-schedules/" + board.organization),
                403,
                "unit-limited");
    }

    private RequestSpecification limited() {
        return Board.call(Tokens.forTenant(TENANT)
                .organizations(board.organization)
                .units(UUID.randomUUID())
                .subject(head.subject())
                .token());
    }
}
