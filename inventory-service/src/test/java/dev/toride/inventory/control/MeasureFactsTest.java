package dev.toride.inventory.control;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.inventory.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Measures as assessment-service tells of them move the checks that their item speaks to, and the risks with them. Item 12 speaks to
 * check 3-5, on which two of the threats to paper documents rest.
 */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class MeasureFactsTest {
    private static final String TENANT = "measure-facts";
    private static final String CHECK = "3-5";
    private static final String ITEM = "12";
    private static final Instant ASSESSED = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant FINISHED = Instant.parse("2026-06-01T00:00:00Z");
    private static final String ASSET_ON_PAPER = """
            {"businessCategory": "営業", "name": "契約書", "userScope": "営業部", "managingDepartment": "営業部",
             "medium": "DOCUMENT", "confidentiality": 2, "integrity": 1, "availability": 0}""";
    private static final List<String> THREATS = List.of("DOC-1", "DOC-2", "DOC-3", "DOC-4");
    /** What these threats rest on, but for the check in question. */
    private static final List<String> OTHER_CHECKS =
            List.of("2-1", "2-2", "2-3", "3-1", "3-2", "3-3", "3-4", "6-1", "6-2", "6-3", "7-6");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Samples samples = new Samples(TENANT);
    private final Facts facts = new Facts(TENANT);
    private String organization;

    @BeforeEach
    void company() {
        organization = samples.post("/v1/organizations", Samples.ORGANIZATION);
    }

    @Test
    void aFinishedMeasureMovesItsChecksAndTheirRisks() {
        String asset = samples.post("/v1/organizations/" + organization + "/assets", ASSET_ON_PAPER);
        answer("/threat-status", "{\"threats\": " + each("{\"threat\": \"%s\", \"frequency\": 3}", THREATS) + "}");
        answer(
                "/control-status",
                "{\"answers\": " + each("{\"check\": \"%s\", \"answer\": \"DONE\"}", OTHER_CHECKS) + "}");
        facts.assessed(organization, ASSESSED, ITEM, "NOT_DONE");
        awaitAnswer("NOT_DONE", "ASSESSMENT");
        JsonNode before = read("/risks/" + asset);
        UUID measure = UUID.randomUUID();

        facts.measure(measure, 3, "measure.completed", state("COMPLETED", FINISHED));

        JsonNode check = awaitAnswer("DONE", "MEASURE");
        assertThat(check.path("measure").asText()).isEqualTo(measure.toString());
        assertThat(check.path("since").asText()).isEqualTo(FINISHED.toString());
        assertThat(check.has("assessment")).isFalse();
        JsonNode after = read("/risks/" + asset);
        assertThat(after.path("vulnerability").asInt())
                .isLessThan(before.path("vulnerability").asInt());
        assertThat(after.path("cause").asText()).isEqualTo("MEASURE_COMPLETED");
        assertThat(after.path("causeReference").asText()).isEqualTo(measure.toString());
    }

    @Test
    void aLaterAssessmentOverridesAMeasureAndAnEarlierOneDoesNot() {
        facts.measure(UUID.randomUUID(), 3, "measure.completed", state("COMPLETED", FINISHED));
        awaitAnswer("DONE", "MEASURE");

        facts.assessed(organization, ASSESSED, ITEM, "NOT_DONE");
        awaitVersion(2);
        assertThat(check().path("answer").asText()).isEqualTo("DONE");

        facts.assessed(organization, FINISHED.plusSeconds(1), ITEM, "PARTLY_DONE");
        awaitAnswer("PARTLY_DONE", "ASSESSMENT");
    }

    @Test
    void aMeasureOlderThanTheAssessmentChangesNothing() {
        facts.assessed(organization, FINISHED, ITEM, "NOT_DONE");
        awaitAnswer("NOT_DONE", "ASSESSMENT");

        facts.measure(UUID.randomUUID(), 3, "measure.completed", state("COMPLETED", ASSESSED));
        awaitVersion(2);

        assertThat(check().path("answer").asText()).isEqualTo("NOT_DONE");
    }

    @Test
    void aMeasureThatWasNotInPlaceAfterAllGivesItsChecksBack() {
        facts.assessed(organization, ASSESSED, ITEM, "NOT_DONE");
        UUID measure = UUID.randomUUID();
        facts.measure(measure, 3, "measure.completed", state("COMPLETED", FINISHED));
        awaitAnswer("DONE", "MEASURE");

        facts.measure(measure, 4, "measure.resumed", state("ADOPTED", null));

        awaitAnswer("NOT_DONE", "ASSESSMENT");
    }

    @Test
    void anOlderStateThatArrivesLateChangesNothing() {
        UUID measure = UUID.randomUUID();
        facts.measure(measure, 4, "measure.resumed", state("ADOPTED", null));
        facts.measure(measure, 3, "measure.completed", state("COMPLETED", FINISHED));
        UUID marker = UUID.randomUUID();
        facts.measure(marker, 1, "measure.completed", state("COMPLETED", FINISHED, "11"));

        Awaitility.await().until(() -> anyFrom(marker));
        assertThat(check().path("origin").asText()).isEqualTo("UNDETERMINED");
    }

    @Test
    void theSameStateTwiceIsOneChange() {
        UUID measure = UUID.randomUUID();
        facts.measure(measure, 3, "measure.completed", state("COMPLETED", FINISHED));
        awaitAnswer("DONE", "MEASURE");
        long version = read("/control-status").path("version").asLong();

        facts.measure(measure, 3, "measure.completed", state("COMPLETED", FINISHED));
        facts.measure(UUID.randomUUID(), 3, "measure.completed", state("COMPLETED", FINISHED.plusSeconds(60)));

        awaitVersion(version + 1);
        assertThat(read("/control-status").path("version").asLong()).isEqualTo(version + 1);
    }

    @Test
    void theNewestOfSeveralMeasuresForAnItemCounts() {
        UUID earlier = UUID.randomUUID();
        UUID later = UUID.randomUUID();
        facts.measure(earlier, 3, "measure.completed", state("COMPLETED", FINISHED));
        facts.measure(later, 3, "measure.completed", state("COMPLETED", FINISHED.plusSeconds(60)));
        Awaitility.await().until(() -> check().path("measure").asText().equals(later.toString()));

        facts.measure(later, 4, "measure.resumed", state("ADOPTED", null));

        Awaitility.await().until(() -> check().path("measure").asText().equals(earlier.toString()));
    }

    @Test
    void theLastOfAllItsEventsIsEnoughToKnowThatItIsFinished() {
        facts.measure(UUID.randomUUID(), 7, "measure.revised", state("COMPLETED", FINISHED));

        awaitAnswer("DONE", "MEASURE");
    }

    @Test
    void aMeasureForNothingThatAChecksSpeaksOfIsPassedOver() {
        facts.measure(UUID.randomUUID(), 3, "measure.completed", """
                {"organization": "%s", "state": "COMPLETED", "completedAt": "%s"}""".formatted(organization, FINISHED));
        facts.measure(
                UUID.randomUUID(),
                3,
                "measure.completed",
                state("COMPLETED", FINISHED).replace("ipa-sme-3.self-assessment", "ipa-sme-3.cloud"));
        facts.measure(UUID.randomUUID(), 3, "measure.completed", state("COMPLETED", FINISHED));

        awaitAnswer("DONE", "MEASURE");
        assertThat(read("/control-status").path("version").asLong()).isEqualTo(1);
    }

    @Test
    void anAnswerByHandStandsAndIsFlagged() {
        answer("/control-status", "{\"answers\": [{\"check\": \"3-5\", \"answer\": \"NOT_DONE\"}]}");
        Instant tomorrow = Instant.now().plusSeconds(86_400);

        facts.measure(UUID.randomUUID(), 3, "measure.completed", state("COMPLETED", tomorrow));

        Awaitility.await().until(() -> check().has("contradictedBy"));
        assertThat(check().path("answer").asText()).isEqualTo("NOT_DONE");
        assertThat(check().at("/contradictedBy/answer").asText()).isEqualTo("DONE");
        assertThat(check().at("/contradictedBy/measure").asText()).isNotEmpty();
    }

    private static String each(String element, List<String> ids) {
        return ids.stream().map(element::formatted).collect(Collectors.joining(", ", "[", "]"));
    }

    private String state(String state, Instant completedAt) {
        return state(state, completedAt, ITEM);
    }

    private String state(String state, Instant completedAt, String item) {
        return """
                {"organization": "%s", "state": "%s", "something": "new",
                 "aim": {"questionnaire": "ipa-sme-3.self-assessment", "item": "%s", "to": "DONE"}%s}""".formatted(
                organization, state, item, completedAt == null ? "" : ", \"completedAt\": \"" + completedAt + "\"");
    }

    private JsonNode awaitAnswer(String answer, String origin) {
        Awaitility.await()
                .until(() -> check().path("answer").asText().equals(answer)
                        && check().path("origin").asText().equals(origin));
        return check();
    }

    private void awaitVersion(long version) {
        Awaitility.await().until(() -> read("/control-status").path("version").asLong() >= version);
    }

    private boolean anyFrom(UUID measure) {
        return read("/control-status").toString().contains(measure.toString());
    }

    private JsonNode check() {
        return row(CHECK);
    }

    private JsonNode row(String check) {
        for (JsonNode row : read("/control-status").path("checks")) {
            if (row.path("check").asText().equals(check)) {
                return row;
            }
        }
        throw new AssertionError("no check " + check);
    }

    private void answer(String below, String body) {
        given().auth()
                .oauth2(samples.token())
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .put("/v1/organizations/" + organization + below)
                .then()
                .statusCode(200);
    }

    private JsonNode read(String below) {
        try {
            return JSON.readTree(given().auth()
                    .oauth2(samples.token())
                    .get("/v1/organizations/" + organization + below)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
