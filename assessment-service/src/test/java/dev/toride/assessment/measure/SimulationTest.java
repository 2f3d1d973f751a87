package dev.toride.assessment.measure;

import static dev.toride.assessment.measure.Board.expectProblem;
import static dev.toride.assessment.measure.Board.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.assessment.Companies;
import dev.toride.assessment.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What-if over HTTP: on which answers, what comes out, what is refused. The rules themselves are tested without a server. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class SimulationTest {
    private static final String TENANT = "simulations";
    private static final String ANSWERS = """
            "questionnaire": "ipa-sme-3.self-assessment", "answers": [{"item": "1", "choice": "UNKNOWN"}]""";

    @Inject
    Companies companies;

    private Board board;

    @BeforeEach
    void company() {
        board = new Board(TENANT, companies.known(TENANT));
    }

    @Test
    void showsWhatASetOfMeasuresGains() {
        String assessment = board.assessed("UNKNOWN", "1", "2", "3");

        JsonNode answer = json(
                simulate(
                        "\"assessment\": \"" + assessment + "\"",
                        measure("1", "DONE", 30_000) + ", " + measure("2", "NOT_DONE", 0),
                        null),
                200);

        assertThat(answer.path("assessment").asText()).isEqualTo(assessment);
        assertThat(answer.path("points").asInt()).isEqualTo(6);
        assertThat(answer.at("/cost/amount").asText()).isEqualTo("30000");
        assertThat(answer.at("/before/total").asInt()).isEqualTo(85);
        assertThat(answer.at("/after/total").asInt()).isEqualTo(91);
        assertThat(answer.at("/before/sections/0/total").asInt()).isEqualTo(5);
        assertThat(answer.at("/after/sections/0/total").asInt()).isEqualTo(11);
        assertThat(answer.at("/after/band/id").asText()).isEqualTo("MOSTLY_DONE");
        assertThat(answer.at("/after/unknown")).hasSize(1);
        assertThat(answer.at("/chosen/0/from").asText()).isEqualTo("UNKNOWN");
        assertThat(answer.has("how")).isFalse();
    }

    @Test
    void findsTheBestSetForABudgetAndSaysHow() {
        board.assessed("NOT_DONE", "1", "2", "3");
        String basis = "\"organization\": \"" + board.organization + "\", \"questionnaire\": \"" + Samples.QUESTIONNAIRE
                + "\"";

        JsonNode answer = json(
                simulate(
                        basis,
                        List.of(
                                        measure("1", "PARTLY_DONE", 10_000),
                                        measure("1", "DONE", 50_000),
                                        measure("2", "DONE", 40_000),
                                        measure("3", "DONE", 90_000))
                                .stream()
                                .collect(Collectors.joining(", ")),
                        "60000"),
                200);

        assertThat(answer.path("chosen"))
                .extracting(chosen -> chosen.path("item").asText())
                .containsExactly("1", "2");
        assertThat(answer.at("/chosen/0/to").asText()).isEqualTo("PARTLY_DONE");
        assertThat(answer.path("points").asInt()).isEqualTo(6);
        assertThat(answer.at("/cost/amount").asText()).isEqualTo("50000");
        JsonNode how = answer.path("how");
        assertThat(how.path("method").asText()).isEqualTo("EXACT_DYNAMIC_PROGRAMMING");
        assertThat(how.at("/explanation/ja").asText()).contains("動的計画法");
        assertThat(how.path("rules"))
                .extracting(rule -> rule.path("id").asText())
                .containsExactly(
                        "MOST_POINTS",
                        "LOWER_COST",
                        "FEWER_MEASURES",
                        "MORE_UNKNOWN_RESOLVED",
                        "EARLIER_ITEMS",
                        "EARLIER_IN_REQUEST");
        assertThat(how.path("considered").asInt()).isEqualTo(4);
        assertThat(how.path("equallyGood").asLong()).isEqualTo(1);
        assertThat(how.path("frontier"))
                .extracting(step -> step.path("points").asInt() + " for "
                        + step.at("/cost/amount").asText())
                .containsExactly(
                        "0 for 0",
                        "2 for 10000",
                        "4 for 40000",
                        "6 for 50000",
                        "8 for 90000",
                        "10 for 140000",
                        "12 for 180000");
        assertThat(how.at("/next/missing/amount").asText()).isEqualTo("30000");
        assertThat(how.at("/next/morePoints").asInt()).isEqualTo(2);
        assertThat(how.at("/next/measures")).hasSize(2);
    }

    @Test
    void takesTheLatestAssessmentOfAnOrganization() {
        board.assessed("NOT_DONE", "1");
        String latest = board.assessed("NOT_DONE", "2");
        String basis = "\"organization\": \"" + board.organization + "\", \"questionnaire\": \"" + Samples.QUESTIONNAIRE
                + "\"";

        assertThat(json(simulate(basis, measure("2", "DONE", 0), null), 200)
                        .path("assessment")
                        .asText())
                .isEqualTo(latest);
    }

    @Test
    void worksOnAnswersThatNobodyKeeps() {
        JsonNode answer = json(simulate(ANSWERS, measure("25", "PARTLY_DONE", 1), null), 200);

        assertThat(answer.has("assessment")).isFalse();
        assertThat(answer.at("/chosen/0").has("from")).isFalse();
        assertThat(answer.path("points").asInt()).isEqualTo(2);
        assertThat(answer.at("/after/total").asInt()).isEqualTo(1);
    }

    @Test
    void refusesAChecklist() {
        expectProblem(
                simulate("\"questionnaire\": \"ipa-sme-3.five-rules\", \"answers\": []", measure("1", "DONE", 0), null),
                422,
                "simulation-without-points");
    }

    @Test
    void keepsNothing() {
        json(simulate(ANSWERS, measure("1", "DONE", 0), "100"), 200);

        assertThat(json(board.machine().get("/v1/measures?organization=" + board.organization), 200)
                        .path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"questionnaire\": \"ipa-sme-3.self-assessment\"",
                "\"answers\": []",
                "\"assessment\": \"01a20c36-0997-7f68-9663-79b06723de7f\", \"questionnaire\": \"ipa-sme-3.self-assessment\"",
                "\"assessment\": \"01a20c36-0997-7f68-9663-79b06723de7f\", \"answers\": []",
                "\"organization\": \"01a20c36-0997-7f68-9663-79b06723de7f\"",
            })
    void refusesWhatDoesNotSayWhichAnswers(String basis) {
        expectProblem(simulate(basis, measure("1", "DONE", 0), null), 422, "simulation-basis");
    }

    @Test
    void refusesWhatDoesNotFitTheQuestionnaire() {
        expectProblem(simulate(ANSWERS, measure("26", "DONE", 0), null), 422, "unknown-item", "/measures/0/item");
        expectProblem(simulate(ANSWERS, measure("1", "PERHAPS", 0), null), 422, "unknown-choice", "/measures/0/to");
        expectProblem(
                simulate(ANSWERS, measure("1", "DONE", 0) + ", " + measure("1", "NOT_DONE", 0), null),
                422,
                "duplicate-item",
                "/measures/1/item");
        expectProblem(
                simulate(ANSWERS.replace("UNKNOWN", "PERHAPS"), measure("1", "DONE", 0), null),
                422,
                "unknown-choice",
                "/answers/0/choice");
        expectProblem(
                simulate(ANSWERS.replace("self-assessment", "no-such"), measure("1", "DONE", 0), null),
                422,
                "unknown-questionnaire",
                "/questionnaire");
    }

    @Test
    void refusesMoneyThatIsNoneAndMoreMeasuresThanItTakes() {
        assertThat(json(simulate(ANSWERS, measure("1", "DONE", -1), null), 400)
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/measures/0/cost/amount");
        assertThat(json(simulate(ANSWERS, measure("1", "DONE", 1), "1000000000000"), 400)
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/budget/amount");
        String many = IntStream.rangeClosed(1, 201)
                .mapToObj(number -> measure("1", "DONE", number))
                .collect(Collectors.joining(", "));
        assertThat(json(simulate(ANSWERS, many, "1"), 400)
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/measures");
    }

    @Test
    void takesTwoHundredMeasuresAtTheHighestPrices() {
        String many = IntStream.rangeClosed(0, 199)
                .mapToObj(number -> measure(
                        String.valueOf(number % 25 + 1),
                        number % 2 == 0 ? "DONE" : "PARTLY_DONE",
                        999_999_999_999L - number))
                .collect(Collectors.joining(", "));

        JsonNode answer = json(simulate(ANSWERS, many, "999999999999"), 200);

        assertThat(answer.path("chosen")).hasSize(1);
        assertThat(answer.path("points").asInt()).isEqualTo(5);
    }

    @Test
    void tellsNobodyAboutAnotherCompany() {
        String assessment = board.assessed("UNKNOWN", "1");
        String limited =
                Tokens.forTenant(TENANT).organizations(UUID.randomUUID()).token();
        String stranger = Tokens.forTenant("simulations-elsewhere").token();

        for (String token : List.of(limited, stranger)) {
            expectProblem(
                    Board.call(token)
                            .body(body("\"assessment\": \"" + assessment + "\"", "", null))
                            .post("/v1/measure-simulations"),
                    422,
                    "unknown-completed-assessment",
                    "/assessment");
        }
        expectProblem(
                Board.call(limited)
                        .body(body(
                                "\"organization\": \"" + board.organization + "\", \"questionnaire\": \""
                                        + Samples.QUESTIONNAIRE + "\"",
                                "",
                                null))
                        .post("/v1/measure-simulations"),
                422,
                "unknown-organization",
                "/organization");
    }

    @Test
    void saysThatNothingIsCompletedYet() {
        expectProblem(
                simulate(
                        "\"organization\": \"" + board.organization + "\", \"questionnaire\": \""
                                + Samples.QUESTIONNAIRE + "\"",
                        measure("1", "DONE", 0),
                        null),
                422,
                "simulation-nothing-completed",
                "/organization");
    }

    private Response simulate(String basis, String measures, String budget) {
        return board.machine().body(body(basis, measures, budget)).post("/v1/measure-simulations");
    }

    private static String body(String basis, String measures, String budget) {
        return "{" + basis + ", \"measures\": [" + measures + "]"
                + (budget == null ? "" : ", \"budget\": " + money(budget)) + "}";
    }

    private static String measure(String item, String to, long yen) {
        return "{\"item\": \"" + item + "\", \"to\": \"" + to + "\", \"cost\": " + money(String.valueOf(yen)) + "}";
    }

    private static String money(String yen) {
        return "{\"amount\": \"" + yen + "\", \"currency\": \"JPY\"}";
    }
}
