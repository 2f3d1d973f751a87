package dev.toride.inventory.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.inventory.AssessmentTopic;
import dev.toride.inventory.AssessmentTopic.Completed;
import dev.toride.inventory.Company;
import dev.toride.inventory.Json;
import dev.toride.inventory.PublishedEvents;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A finished self-assessment answers the checks. EXTERNAL_SERVER has the threats EXT-1, with the checks 5-3 (items 4 and 23), 7-3 (item 3)
 * and 8-9 (item 23), and EXT-2, with 3-6 (item 11) and 8-9.
 */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class CompletedAssessmentTest {
    private static final String ASSET = """
            {"businessCategory": "営業", "name": "受注データ", "userScope": "営業部", "managingDepartment": "営業部",
             "medium": "EXTERNAL_SERVER", "confidentiality": 2, "integrity": 1, "availability": 0}""";

    @Inject
    Clock clock;

    private Company company;
    private String risk;
    private Instant today;

    @BeforeEach
    void register() {
        company = Company.registered();
        risk = "/risks/" + company.add("/assets", ASSET);
        company.change("/threat-status", """
                {"threats": [{"threat": "EXT-1", "frequency": 3}, {"threat": "EXT-2", "frequency": 2}]}""");
        today = clock.instant();
    }

    @Test
    void answersTheChecksAndMovesTheRisks() {
        assertThat(company.read(risk).has("riskValue")).isFalse();
        Completed good = completed(0, "3", "DONE", "4", "DONE", "11", "DONE", "23", "DONE");

        arrive(good);

        assertThat(check("5-3")).isEqualTo(Json.of("""
                {"check": "5-3",
                 "text": {"ja": "社外サーバ等での適切なアクセス制御", "en": "Proper access control on external servers and groupware"},
                 "answer": "DONE", "origin": "ASSESSMENT", "since": "%s", "assessment": "%s", "items": ["4", "23"],
                 "itemsProvenance": {"source": ["toride"], "confidence": "PROPOSAL"},
                 "provenance": {"source": ["outline"], "confidence": "ONE_SOURCE"}}""".formatted(good.completedAt(), good.assessment())));
        expectRisk(good, "EXT-1", 3, 1, 1, 2, "MEDIUM");

        Completed worse = completed(1, "3", "NOT_DONE", "4", "NOT_DONE", "11", "DONE", "23", "UNKNOWN");
        arrive(worse);

        expectRisk(worse, "EXT-1", 3, 3, 3, 6, "HIGH");
    }

    @Test
    void takesTheWorstOfSeveralItemsAndLeavesUnansweredOnesOut() {
        arrive(completed(0, "4", "DONE", "23", "PARTLY_DONE", "1", "DONE", "2", "UNKNOWN", "14", "DONE"));

        assertThat(check("5-3").path("answer").asText()).isEqualTo("PARTLY_DONE");
        assertThat(check("8-3").path("answer").asText()).isEqualTo("NOT_DONE");
        assertThat(check("7-4").path("answer").asText()).isEqualTo("DONE");
        assertThat(check("7-3").path("origin").asText()).isEqualTo("UNDETERMINED");
        assertThat(check("1-4").path("origin").asText()).isEqualTo("UNDETERMINED");
    }

    @Test
    void keepsTheNewestCompletionWhenAnOlderOneComesLate() {
        Completed newest = completed(10, "3", "DONE");

        arrive(newest, completed(5, "3", "NOT_DONE"));

        assertThat(check("7-3").path("answer").asText()).isEqualTo("DONE");
        assertThat(check("7-3").path("assessment").asText())
                .isEqualTo(newest.assessment().toString());
        assertThat(company.read("/control-status").path("version").asInt()).isEqualTo(1);
    }

    @Test
    void appliesAnEventOnceHoweverOftenItComes() {
        try (PublishedEvents events = PublishedEvents.on("toride.risk.v1")) {
            Completed good = completed(0, "3", "DONE", "4", "DONE", "11", "DONE", "23", "DONE");

            arrive(good, good);
            arrive(good);
            company.change("/control-status", "{\"answers\": [{\"check\": \"1-4\", \"answer\": \"DONE\"}]}");

            assertThat(events.ofType(company.id(), "control-status.revised", 2))
                    .extracting(PublishedEvents.Event::sequence)
                    .containsExactly(1L, 2L);
            assertThat(events.ofType(company.id(), "risk.assessed", 1)).hasSize(1);
        }
    }

    /** One of the tenant's own, too: its items have the numbers of others and mean something else. */
    @ParameterizedTest
    @ValueSource(strings = {"ipa-sme-3.five-rules", "own.shops"})
    void ignoresAnotherQuestionnaire(String questionnaire) {
        arrive(completed(0, "3", "DONE").withQuestionnaire(questionnaire));

        assertThat(company.read("/control-status").path("version").asInt()).isZero();
    }

    @Test
    void letsAnAnswerByHandStandAndFlagsTheContradiction() {
        company.change("/control-status", "{\"answers\": [{\"check\": \"7-3\", \"answer\": \"DONE\"}]}");
        String since = check("7-3").path("since").asText();
        Completed newer = completed(60, "3", "PARTLY_DONE", "4", "DONE", "11", "DONE", "23", "DONE");

        arrive(newer);

        assertThat(check("7-3").path("answer").asText()).isEqualTo("DONE");
        assertThat(check("7-3").path("origin").asText()).isEqualTo("BY_HAND");
        assertThat(check("7-3").path("since").asText()).isEqualTo(since);
        assertThat(check("7-3").path("contradictedBy"))
                .isEqualTo(Json.of("""
                {"assessment": "%s", "completedAt": "%s", "answer": "PARTLY_DONE"}""".formatted(newer.assessment(), newer.completedAt())));
        expectRisk(newer, "EXT-1", 3, 1, 1, 2, "MEDIUM");

        // Taken back, what the assessment says counts, and the risk follows.
        company.change("/control-status", "{\"answers\": []}");

        assertThat(check("7-3").path("answer").asText()).isEqualTo("PARTLY_DONE");
        assertThat(check("7-3").has("contradictedBy")).isFalse();
        assertThat(company.read(risk).path("riskValue").asInt()).isEqualTo(4);
        assertThat(company.read(risk).path("cause").asText()).isEqualTo("CONTROLS_ANSWERED");
    }

    @Test
    void flagsNothingWhereTheAssessmentAgreesOrIsOlder() {
        company.change("/control-status", """
                {"answers": [{"check": "7-3", "answer": "DONE"}, {"check": "3-6", "answer": "DONE"}]}""");

        arrive(completed(-60, "3", "NOT_DONE", "11", "NOT_DONE"));
        assertThat(check("7-3").has("contradictedBy")).isFalse();

        arrive(completed(60, "3", "DONE", "11", "NOT_DONE"));
        assertThat(check("7-3").has("contradictedBy")).isFalse();
        assertThat(check("3-6").path("contradictedBy").path("answer").asText()).isEqualTo("NOT_DONE");
    }

    private void expectRisk(
            Completed because,
            String threat,
            int frequency,
            int vulnerability,
            int likelihood,
            int value,
            String level) {
        JsonNode known = company.read(risk);
        assertThat(List.of(
                        known.path("decisiveThreat").asText(),
                        known.path("threat").asInt(),
                        known.path("vulnerability").asInt(),
                        known.path("likelihood").asInt(),
                        known.path("riskValue").asInt(),
                        known.path("level").asText(),
                        known.path("cause").asText(),
                        known.path("causeReference").asText()))
                .containsExactly(
                        threat,
                        frequency,
                        vulnerability,
                        likelihood,
                        value,
                        level,
                        "ASSESSMENT_COMPLETED",
                        because.assessment().toString());
        assertThat(known.path("undeterminedBecause")).isEmpty();
    }

    private JsonNode check(String id) {
        return Json.where(company.read("/control-status").path("checks"), "check", id);
    }

    /** @param minutes from now */
    private Completed completed(int minutes, String... choices) {
        Map<String, String> byItem = new java.util.HashMap<>();
        for (int i = 0; i < choices.length; i += 2) {
            byItem.put(choices[i], choices[i + 1]);
        }
        return Completed.of(company, today.plus(Duration.ofMinutes(minutes)), byItem);
    }

    /** Sends them and waits until all of them were read: what follows under the same key was read after them. */
    private void arrive(Completed... completed) {
        Company last = Company.registered();
        Completed mark = Completed.of(last, today, Map.of("3", "DONE"));
        Completed[] all = java.util.Arrays.copyOf(completed, completed.length + 1);
        all[completed.length] = mark;
        AssessmentTopic.tells(company.id(), all);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> last.read("/control-status").path("version").asInt() == 1);
    }
}
