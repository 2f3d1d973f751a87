package dev.toride.inventory.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.inventory.Company;
import dev.toride.inventory.Json;
import dev.toride.testkit.events.ConsumerContract;
import dev.toride.testkit.events.Fact;
import dev.toride.testkit.events.Topics;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A finished measure moves the checks that its item speaks to, and the risks with them. Item 12 speaks to check 3-5, on which two of the
 * threats to paper documents rest.
 */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class MeasureFactsTest {
    private static final String QUESTIONNAIRE = "ipa-sme-3.self-assessment";
    private static final Instant ASSESSED = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant FINISHED = Instant.parse("2026-06-01T00:00:00Z");
    private static final String ASSET_ON_PAPER = """
            {"businessCategory": "営業", "name": "契約書", "userScope": "営業部", "managingDepartment": "営業部",
             "medium": "DOCUMENT", "confidentiality": 2, "integrity": 1, "availability": 0}""";
    private static final List<String> THREATS = List.of("DOC-1", "DOC-2", "DOC-3", "DOC-4");
    /** What these threats rest on, but for the check in question. */
    private static final List<String> OTHER_CHECKS =
            List.of("2-1", "2-2", "2-3", "3-1", "3-2", "3-3", "3-4", "6-1", "6-2", "6-3", "7-6");

    private Company company;

    @BeforeEach
    void register() {
        company = Company.registered();
    }

    @Test
    void movesItsChecksAndTheirRisks() {
        String risk = "/risks/" + company.add("/assets", ASSET_ON_PAPER);
        company.change(
                "/threat-status", "{\"threats\": " + each("{\"threat\": \"%s\", \"frequency\": 3}", THREATS) + "}");
        company.change(
                "/control-status",
                "{\"answers\": " + each("{\"check\": \"%s\", \"answer\": \"DONE\"}", OTHER_CHECKS) + "}");
        ConsumerContract.tell(assessed(ASSESSED, "NOT_DONE"));
        assertThat(company.read(risk).path("vulnerability").asInt()).isEqualTo(2);
        Fact completed = completed(UUID.randomUUID(), FINISHED);

        ConsumerContract.tell(completed);

        String measure = completed.subject().toString();
        assertThat(check().path("answer").asText()).isEqualTo("DONE");
        assertThat(check().path("origin").asText()).isEqualTo("MEASURE");
        assertThat(check().path("since").asText()).isEqualTo(FINISHED.toString());
        assertThat(check().path("measure").asText()).isEqualTo(measure);
        assertThat(check().has("assessment")).isFalse();
        JsonNode after = company.read(risk);
        assertThat(after.path("vulnerability").asInt()).isEqualTo(1);
        assertThat(after.path("cause").asText()).isEqualTo("MEASURE_COMPLETED");
        assertThat(after.path("causeReference").asText()).isEqualTo(measure);
    }

    @Test
    void aLaterAssessmentOverridesItAndAnEarlierOneDoesNot() {
        ConsumerContract.tell(completed(UUID.randomUUID(), FINISHED));

        ConsumerContract.tell(assessed(ASSESSED, "NOT_DONE"));
        assertThat(answer()).isEqualTo("DONE by MEASURE");

        ConsumerContract.tell(assessed(FINISHED.plusSeconds(1), "PARTLY_DONE"));
        assertThat(answer()).isEqualTo("PARTLY_DONE by ASSESSMENT");
    }

    @Test
    void changesNothingWhereItIsOlderThanTheAssessment() {
        ConsumerContract.tell(assessed(FINISHED, "NOT_DONE"));

        ConsumerContract.tell(completed(UUID.randomUUID(), ASSESSED));

        assertThat(answer()).isEqualTo("NOT_DONE by ASSESSMENT");
    }

    @Test
    void givesItsChecksBackWhereItWasNotInPlaceAfterAll() {
        UUID measure = UUID.randomUUID();
        ConsumerContract.tell(assessed(ASSESSED, "NOT_DONE"));
        ConsumerContract.tell(completed(measure, FINISHED).at(3));

        ConsumerContract.tell(resumed(measure).at(4));

        assertThat(answer()).isEqualTo("NOT_DONE by ASSESSMENT");
    }

    @Test
    void newestStateWinsHoweverLateAnOlderOneComes() {
        UUID measure = UUID.randomUUID();
        ConsumerContract.tell(resumed(measure).at(4));

        ConsumerContract.tell(completed(measure, FINISHED).at(3));

        assertThat(check().path("origin").asText()).isEqualTo("UNDETERMINED");
        assertThat(version()).isZero();
    }

    @Test
    void sameStateTwiceIsOneChange() {
        UUID measure = UUID.randomUUID();
        ConsumerContract.tell(completed(measure, FINISHED).at(3));

        ConsumerContract.tell(completed(measure, FINISHED).at(3));

        assertThat(version()).isEqualTo(1);
    }

    @Test
    void newestOfSeveralMeasuresForAnItemCounts() {
        UUID earlier = UUID.randomUUID();
        UUID later = UUID.randomUUID();
        ConsumerContract.tell(completed(later, FINISHED.plusSeconds(60)).at(3));
        ConsumerContract.tell(completed(earlier, FINISHED).at(3));
        assertThat(check().path("measure").asText()).isEqualTo(later.toString());

        ConsumerContract.tell(resumed(later).at(4));

        assertThat(check().path("measure").asText()).isEqualTo(earlier.toString());
    }

    @Test
    void isKnownToBeFinishedFromTheLastOfItsEventsAlone() {
        ConsumerContract.tell(aimed(Fact.received("measure.revised"), "12")
                .about(UUID.randomUUID())
                .with("state", "COMPLETED")
                .with("completedAt", FINISHED.toString()));

        assertThat(answer()).isEqualTo("DONE by MEASURE");
    }

    @Test
    void passesOverWhatNoCheckSpeaksOf() {
        ConsumerContract.tell(completed(UUID.randomUUID(), FINISHED).with("aim", null));
        ConsumerContract.tell(completed(UUID.randomUUID(), FINISHED)
                .with("aim", Map.of("questionnaire", "ipa-sme-3.cloud", "item", "12", "to", "YES")));

        assertThat(version()).isZero();
    }

    @Test
    void letsAnAnswerByHandStandAndFlagsTheContradiction() {
        company.change("/control-status", "{\"answers\": [{\"check\": \"3-5\", \"answer\": \"NOT_DONE\"}]}");
        Fact completed = completed(UUID.randomUUID(), Instant.parse("2099-01-01T00:00:00Z"));

        ConsumerContract.tell(completed);

        assertThat(answer()).isEqualTo("NOT_DONE by BY_HAND");
        assertThat(check().path("contradictedBy")).isEqualTo(Json.of("""
                {"measure": "%s", "completedAt": "2099-01-01T00:00:00Z", "answer": "DONE"}""".formatted(completed.subject())));
    }

    @Test
    void keepsAnEventOfAnotherTenantAndLeavesTheCompanyAlone() {
        RecordMetadata sent = Topics.send(completed(UUID.randomUUID(), FINISHED).of(Company.freshTenant()));

        Awaitility.await()
                .atMost(ConsumerContract.WAIT)
                .until(() -> !ConsumerContract.reasonKept(sent).isEmpty());
        assertThat(version()).isZero();
    }

    private Fact completed(UUID measure, Instant at) {
        return aimed(Fact.received("measure.completed"), "12").about(measure).with("completedAt", at.toString());
    }

    private Fact resumed(UUID measure) {
        return aimed(Fact.received("measure.resumed"), "12").about(measure);
    }

    private Fact aimed(Fact fact, String item) {
        return fact.of(company.tenant())
                .with("organization", company.id())
                .with("aim", Map.of("questionnaire", QUESTIONNAIRE, "item", item, "to", "DONE"));
    }

    private Fact assessed(Instant at, String choice) {
        return Fact.received("assessment.completed")
                .of(company.tenant())
                .about(UUID.randomUUID())
                .with("organization", company.id())
                .with("completedAt", at.toString())
                .with("outcome", Map.of("answers", List.of(Map.of("item", "12", "choice", choice))));
    }

    private static String each(String element, List<String> ids) {
        return ids.stream().map(element::formatted).collect(Collectors.joining(", ", "[", "]"));
    }

    private String answer() {
        return check().path("answer").asText() + " by " + check().path("origin").asText();
    }

    private JsonNode check() {
        return Json.where(company.read("/control-status").path("checks"), "check", "3-5");
    }

    private int version() {
        return company.read("/control-status").path("version").asInt();
    }
}
