package dev.toride.inventory.control;

import static dev.toride.inventory.Json.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.inventory.Company;
import dev.toride.inventory.Json;
import dev.toride.inventory.Parallel;
import dev.toride.inventory.PublishedEvents;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class ControlStatusResourceTest {
    private static final String SHEET = "/control-status";

    private Company company;

    @BeforeEach
    void register() {
        company = Company.registered();
    }

    @Test
    void beginsWithEveryCheckUndetermined() {
        Response blank = company.get(SHEET);

        assertThat(blank.header("ETag")).isEqualTo("\"0\"");
        JsonNode sheet = Json.of(blank);
        assertThat(sheet.path("sheet").asText()).isEqualTo("ipa-sme-3.risk-sheet");
        assertThat(sheet.path("checks")).hasSize(55);
        assertThat(Json.texts(sheet.path("checks"), "origin")).containsOnly("UNDETERMINED");
        assertThat(sheet.path("checks").get(16)).isEqualTo(Json.of("""
                {"check": "4-3",
                 "text": {"ja": "人的・物理的・技術的安全管理措置", "en": "Human, physical and technical safety control"},
                 "origin": "UNDETERMINED", "items": [],
                 "itemsProvenance": {"source": ["toride"], "confidence": "PROPOSAL"},
                 "provenance": {"source": ["outline"], "confidence": "ONE_SOURCE"}}"""));
    }

    @Test
    void replacesTheAnswersByHandAndKeepsTheDayOfThoseThatStay() {
        JsonNode first = Json.of(
                company.put(SHEET, "\"0\"", sheet("1-4", "DONE", "3-6", "PARTLY_DONE", "9-1", "NOT_APPLICABLE")));
        JsonNode second = Json.of(company.put(SHEET, "\"1\"", sheet("1-4", "NOT_DONE", "3-6", "PARTLY_DONE")));

        assertThat(first.path("version").asInt()).isEqualTo(1);
        assertThat(row(first, "9-1").path("answer").asText()).isEqualTo("NOT_APPLICABLE");
        assertThat(row(first, "9-1").path("origin").asText()).isEqualTo("BY_HAND");
        assertThat(second.path("version").asInt()).isEqualTo(2);
        assertThat(row(second, "1-4").path("answer").asText()).isEqualTo("NOT_DONE");
        assertThat(row(second, "1-4").path("since").asText())
                .isGreaterThan(row(first, "1-4").path("since").asText());
        assertThat(row(second, "3-6")).isEqualTo(row(first, "3-6"));
        assertThat(row(second, "9-1").has("answer")).isFalse();
        assertThat(row(second, "9-1").path("origin").asText()).isEqualTo("UNDETERMINED");
        assertThat(company.read(SHEET)).isEqualTo(second);
        assertThat(company.put(SHEET, "\"2\"", sheet("3-6", "PARTLY_DONE", "1-4", "NOT_DONE"))
                        .header("ETag"))
                .isEqualTo("\"2\"");
    }

    @Test
    void changesNothingWithoutTheCurrentEtag() throws Exception {
        expectProblem(company.call().body(sheet("1-4", "DONE")).put(company.path(SHEET)), 428, "precondition-required");
        expectProblem(company.put(SHEET, "\"1\"", sheet("1-4", "DONE")), 412, "stale");
        assertThat(company.read(SHEET).path("version").asInt()).isZero();

        List<Response> answers = Parallel.requests(50, i -> company.put(SHEET, "\"0\"", sheet("1-4", "DONE")));

        assertThat(Parallel.count(answers, 200)).isEqualTo(1);
        assertThat(Parallel.count(answers, 412)).isEqualTo(49);
    }

    @Test
    void pointsAtWhatTheSheetDoesNotHave() {
        expectProblem(
                company.put(SHEET, "*", sheet("1-4", "DONE", "1-5", "DONE")), 422, "unknown-check", "/answers/1/check");
        expectProblem(
                company.put(SHEET, "*", sheet("1-4", "DONE", "1-4", "DONE")),
                422,
                "duplicate-check",
                "/answers/1/check");
        expectProblem(company.put(SHEET, "*", sheet("1-4", "MAYBE")), 400, "invalid-request", "/answers/0/answer");
        expectProblem(
                company.put(SHEET, "*", "{\"answers\": [{\"check\": \"1-4\"}]}"),
                400,
                "invalid-request",
                "/answers/0/answer");
        assertThat(company.read(SHEET).path("version").asInt()).isZero();
    }

    @Test
    void tellsEachChangeUnderItsVersion() {
        try (PublishedEvents events = PublishedEvents.on("toride.risk.v1")) {
            company.change(SHEET, sheet("1-4", "DONE"));
            company.change(SHEET, sheet("1-4", "DONE"));
            company.change(SHEET, sheet());

            List<PublishedEvents.Event> told = events.ofType(company.id(), "control-status.revised", 2);

            assertThat(told).extracting(PublishedEvents.Event::sequence).containsExactly(1L, 2L);
            assertThat(told.getFirst().data().path("checks")).hasSize(55);
            JsonNode given = Json.where(told.getFirst().data().path("checks"), "check", "1-4");
            assertThat(given.path("answer").asText()).isEqualTo("DONE");
            assertThat(given.path("origin").asText()).isEqualTo("BY_HAND");
            assertThat(Json.where(told.getLast().data().path("checks"), "check", "1-4"))
                    .isEqualTo(Json.of("{\"check\": \"1-4\", \"origin\": \"UNDETERMINED\"}"));
        }
    }

    private static JsonNode row(JsonNode sheet, String check) {
        return Json.where(sheet.path("checks"), "check", check);
    }

    /** Checks and their answers in turn. */
    private static String sheet(String... answers) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < answers.length; i += 2) {
            rows.append(i == 0 ? "" : ", ")
                    .append("{\"check\": \"%s\", \"answer\": \"%s\"}".formatted(answers[i], answers[i + 1]));
        }
        return "{\"answers\": [" + rows + "]}";
    }
}
