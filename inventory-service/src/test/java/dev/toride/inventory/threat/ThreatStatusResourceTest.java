package dev.toride.inventory.threat;

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
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class ThreatStatusResourceTest {
    private static final String SHEET = "/threat-status";

    @Inject
    Clock clock;

    private Company company;

    @BeforeEach
    void register() {
        company = Company.registered();
    }

    @Test
    void beginsWithEveryThreatUnanswered() {
        Response blank = company.get(SHEET);

        assertThat(blank.header("ETag")).isEqualTo("\"0\"");
        JsonNode sheet = Json.of(blank);
        assertThat(sheet.path("organization").asText()).isEqualTo(company.id());
        assertThat(sheet.path("sheet").asText()).isEqualTo("ipa-sme-3.risk-sheet");
        assertThat(sheet.path("threats")).hasSize(21);
        assertThat(Json.texts(sheet.path("threats"), "origin")).containsOnly("UNANSWERED");
        assertThat(sheet.path("threats").get(20)).isEqualTo(Json.of("""
                {"threat": "EXT-2", "medium": "EXTERNAL_SERVER",
                 "text": {"ja": "バックアップを怠ることによる業務に必要な情報の喪失", "en": "Data loss because no backup was taken"},
                 "origin": "UNANSWERED", "checks": ["3-6", "8-9"],
                 "checksProvenance": {"source": ["toride"], "confidence": "PROPOSAL"},
                 "provenance": {"source": ["outline"], "confidence": "ONE_SOURCE"}}"""));
    }

    @Test
    void replacesTheSheetAndSaysSinceWhenEachAnswerStands() {
        Instant before = clock.instant();
        JsonNode first = Json.of(company.put(SHEET, "\"0\"", sheet("PC-1", 3, "PC-2", 1, "PC-3", 1)));
        Instant between = clock.instant();
        JsonNode second = Json.of(company.put(SHEET, "\"1\"", sheet("PC-1", 2, "PC-2", 1)));

        assertThat(first.path("version").asInt()).isEqualTo(1);
        assertThat(row(first, "PC-1").path("frequency").asInt()).isEqualTo(3);
        assertThat(row(first, "PC-1").path("origin").asText()).isEqualTo("BY_HAND");
        assertThat(since(first, "PC-1")).isBetween(before, between);
        assertThat(second.path("version").asInt()).isEqualTo(2);
        assertThat(row(second, "PC-1").path("frequency").asInt()).isEqualTo(2);
        assertThat(since(second, "PC-1")).isAfterOrEqualTo(between);
        assertThat(since(second, "PC-2")).isEqualTo(since(first, "PC-2"));
        assertThat(row(second, "PC-3").path("origin").asText()).isEqualTo("UNANSWERED");
        assertThat(row(second, "PC-3").has("frequency")).isFalse();
        assertThat(row(second, "PC-3").has("since")).isFalse();
        assertThat(company.read(SHEET)).isEqualTo(second);
    }

    @Test
    void keepsTheVersionWhereNothingChanges() {
        JsonNode first = company.change(SHEET, sheet("PC-1", 3));
        Response same = company.put(SHEET, "\"1\"", """
                {"threats": [{"threat": "PC-2"}, {"threat": "PC-1", "frequency": 3}]}""");

        assertThat(same.header("ETag")).isEqualTo("\"1\"");
        assertThat(Json.of(same)).isEqualTo(first);
    }

    @Test
    void changesNothingWithoutTheCurrentEtag() throws Exception {
        expectProblem(company.call().body(sheet("PC-1", 3)).put(company.path(SHEET)), 428, "precondition-required");
        expectProblem(company.put(SHEET, "\"1\"", sheet("PC-1", 3)), 412, "stale");
        assertThat(company.read(SHEET).path("version").asInt()).isZero();

        List<Response> answers = Parallel.requests(50, i -> company.put(SHEET, "\"0\"", sheet("PC-1", 1 + i % 3)));

        assertThat(Parallel.count(answers, 200)).isEqualTo(1);
        assertThat(Parallel.count(answers, 412)).isEqualTo(49);
        assertThat(company.call()
                        .header("If-None-Match", "\"1\"")
                        .get(company.path(SHEET))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void pointsAtWhatTheSheetDoesNotHave() {
        expectProblem(company.put(SHEET, "*", sheet("PC-1", 3, "PC-9", 1)), 422, "unknown-threat", "/threats/1/threat");
        expectProblem(
                company.put(SHEET, "*", sheet("PC-1", 3, "PC-1", 3)), 422, "duplicate-threat", "/threats/1/threat");
        for (int off : new int[] {0, 4, -1}) {
            expectProblem(
                    company.put(SHEET, "*", sheet("PC-2", 1, "PC-1", off)),
                    422,
                    "frequency-outside-scale",
                    "/threats/1/frequency");
        }
        expectProblem(company.put(SHEET, "*", "{}"), 400, "invalid-request", "/threats");
        expectProblem(company.put(SHEET, "*", "{\"threats\": [null]}"), 400, "invalid-request", "/threats/0");
        assertThat(company.read(SHEET).path("version").asInt()).isZero();
    }

    @Test
    void tellsEachChangeUnderItsVersion() {
        try (PublishedEvents events = PublishedEvents.on("toride.risk.v1")) {
            company.change(SHEET, sheet("PC-1", 3));
            company.change(SHEET, sheet("PC-1", 3));
            company.change(SHEET, sheet("PC-1", 2, "DOC-1", 1));

            List<PublishedEvents.Event> told = events.ofType(company.id(), "threat-status.revised", 2);

            assertThat(told).extracting(PublishedEvents.Event::sequence).containsExactly(1L, 2L);
            assertThat(told.getLast().data()).isEqualTo(Json.of("""
                    {"organization": "%s", "frequencies": {"DOC-1": 1, "PC-1": 2}}""".formatted(company.id())));
        }
    }

    private static JsonNode row(JsonNode sheet, String threat) {
        return Json.where(sheet.path("threats"), "threat", threat);
    }

    private static Instant since(JsonNode sheet, String threat) {
        return Instant.parse(row(sheet, threat).path("since").asText());
    }

    /** Threats and their frequencies in turn. */
    private static String sheet(Object... threats) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < threats.length; i += 2) {
            rows.append(i == 0 ? "" : ", ")
                    .append("{\"threat\": \"%s\", \"frequency\": %s}".formatted(threats[i], threats[i + 1]));
        }
        return "{\"threats\": [" + rows + "]}";
    }
}
