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
import dev.toride.assessment.Samples;
import dev.toride.assessment.measure.Colleagues.Colleague;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposals for weak and unknown items, once and again. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class ProposalTest {
    private static final String TENANT = "proposals";

    @Inject
    Companies companies;

    @Inject
    Colleagues colleagues;

    private Board board;

    @BeforeEach
    void company() {
        board = new Board(TENANT, companies.known(TENANT));
    }

    @Test
    void proposesOneMeasurePerWeakOrUnknownItem() {
        String assessment = board.assessed("PARTLY_DONE", "4", "11");

        JsonNode answer = json(board.propose(assessment), 200);

        assertThat(answer.path("organization").asText()).isEqualTo(board.organization.toString());
        assertThat(items(answer, "proposed")).containsExactly("4", "11");
        assertThat(answer.path("existing")).isEmpty();
        assertThat(answer.path("withoutGuidance")).isEmpty();
        JsonNode measure = answer.at("/proposed/0");
        assertThat(measure.path("state").asText()).isEqualTo("PROPOSED");
        assertThat(measure.path("origin").asText()).isEqualTo("PROPOSAL");
        assertThat(measure.path("assessment").asText()).isEqualTo(assessment);
        assertThat(measure.at("/aim/from").asText()).isEqualTo("PARTLY_DONE");
        assertThat(measure.at("/aim/points").asInt()).isEqualTo(2);
        assertThat(measure.at("/title/ja").asText()).isEqualTo("機器の設定");
        assertThat(measure.at("/text/ja").asText()).contains("必要な人だけに絞る");
        assertThat(measure.at("/text/en").asText()).isNotBlank();
        assertThat(measure.at("/textProvenance/confidence").asText()).isEqualTo("PROPOSAL");
        assertThat(board.read(measure.path("id").asText())).isEqualTo(measure);
    }

    @Test
    void proposesNothingTwice() {
        String assessment = board.assessed("UNKNOWN", "4", "11");
        JsonNode first = json(board.propose(assessment), 200);

        JsonNode second = json(board.propose(assessment), 200);

        assertThat(second.path("proposed")).isEmpty();
        assertThat(second.path("existing")).isEqualTo(first.path("proposed"));
    }

    @Test
    void proposesOnceWhereManyAskAtOnce() throws Exception {
        String assessment = board.assessed("UNKNOWN", "4", "11");

        List<Response> answers = Together.requests(8, number -> board.propose(assessment));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers)
                .extracting(answer -> json(answer, 200).path("proposed").size())
                .containsOnlyOnce(2)
                .containsOnly(2, 0);
    }

    @Test
    void proposesOncePerItemWhereTwoAssessmentsAskAtOnce() throws Exception {
        List<String> assessments = List.of(board.assessed("UNKNOWN", "4"), board.assessed("NOT_DONE", "4"));

        List<Response> answers = Together.requests(2, number -> board.propose(assessments.get(number)));

        assertThat(answers)
                .extracting(answer -> json(answer, 200).path("proposed").size())
                .containsExactlyInAnyOrder(1, 0);
    }

    @Test
    void addsWhatALaterAssessmentFindsAndLeavesWhatIsStillOpen() {
        Colleague owner = colleagues.enrol(TENANT, board.organization, "OWNER");
        JsonNode first = json(board.propose(board.assessed("NOT_DONE", "4", "11", "20")), 200);
        String adopted = idOf(first, "4");
        String declined = idOf(first, "11");
        String completed = idOf(first, "20");
        as(owner)
                .body(adoption(owner, FAR))
                .post(path(adopted, "/adoption"))
                .then()
                .statusCode(200);
        as(owner).body(reason("x")).post(path(declined, "/declination")).then().statusCode(200);
        as(owner)
                .body(adoption(owner, FAR))
                .post(path(completed, "/adoption"))
                .then()
                .statusCode(200);
        as(owner).post(path(completed, "/completion")).then().statusCode(200);

        JsonNode later = json(board.propose(board.assessed("NOT_DONE", "4", "11", "20", "25")), 200);

        assertThat(items(later, "proposed")).containsExactly("11", "20", "25");
        assertThat(items(later, "existing")).containsExactly("4");
    }

    @Test
    void doesNotProposeAgainWhatWasDeclinedForTheSameAssessment() {
        Colleague owner = colleagues.enrol(TENANT, board.organization, "OWNER");
        String assessment = board.assessed("NOT_DONE", "4");
        String declined = idOf(json(board.propose(assessment), 200), "4");
        as(owner).body(reason("x")).post(path(declined, "/declination")).then().statusCode(200);

        JsonNode again = json(board.propose(assessment), 200);

        assertThat(again.path("proposed")).isEmpty();
        assertThat(again.at("/existing/0/id").asText()).isEqualTo(declined);
    }

    @Test
    void hasNothingToProposeWhereAllIsDone() {
        JsonNode answer = json(board.propose(board.assessed("DONE")), 200);

        assertThat(answer.path("proposed")).isEmpty();
    }

    @Test
    void answersTheSameForEveryAssessmentThatCannotBeUsed() {
        Board stranger = new Board("proposals-elsewhere", companies.known("proposals-elsewhere"));
        List<String> unusable = List.of(
                UUID.randomUUID().toString(),
                stranger.assessed("UNKNOWN", "4"),
                new Samples(TENANT).open(board.organization));

        for (String assessment : unusable) {
            expectProblem(board.propose(assessment), 422, "unknown-completed-assessment", "/assessment");
        }
    }

    private static String idOf(JsonNode answer, String item) {
        for (JsonNode measure : answer.path("proposed")) {
            if (measure.at("/aim/item").asText().equals(item)) {
                return measure.path("id").asText();
            }
        }
        throw new AssertionError("nothing proposed for " + item);
    }

    private static List<String> items(JsonNode answer, String list) {
        List<String> items = new ArrayList<>();
        answer.path(list).forEach(measure -> items.add(measure.at("/aim/item").asText()));
        return items;
    }
}
