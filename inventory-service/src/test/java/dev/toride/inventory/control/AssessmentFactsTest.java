package dev.toride.inventory.control;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.inventory.Samples;
import dev.toride.testkit.events.ConsumerContract;
import dev.toride.testkit.events.Fact;
import dev.toride.testkit.events.Topics;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class AssessmentFactsTest implements ConsumerContract {
    private static final String TENANT = "assessment-facts";

    private final Samples samples = new Samples(TENANT);

    /** Companies are this service's own, so the example is made to be about one that there is. */
    @Override
    public Fact fact(String type) {
        return Fact.received(type)
                .of(TENANT)
                .about(UUID.randomUUID())
                .with("organization", samples.post("/v1/organizations", Samples.ORGANIZATION));
    }

    @Override
    public Refusal refusalOf(Fact fact) {
        return new Refusal(
                "control_status", "from_assessment is null or from_assessment ->> 'id' <> '" + fact.subject() + "'");
    }

    @Test
    void answersTheChecksByTheCompletedAssessmentAndComputesTheRisksAnew() {
        Map<String, String> ids = samples.company();
        String company = ids.get("organization");
        Fact completed = completed(company);

        ConsumerContract.tell(completed);

        JsonPath sheet = read("/v1/organizations/" + company + "/control-status");
        String check = "checks.find { it.origin == 'ASSESSMENT' }";
        assertThat(sheet.getString(check + ".assessment"))
                .isEqualTo(completed.subject().toString());
        assertThat(sheet.getString(check + ".answer")).isEqualTo("DONE");
        assertThat(sheet.getString(check + ".since")).isEqualTo("2026-11-24T00:00:00Z");
        JsonPath risk = read("/v1/organizations/" + company + "/risks/" + ids.get("asset"));
        assertThat(risk.getString("cause")).isEqualTo("ASSESSMENT_COMPLETED");
        assertThat(risk.getString("causeReference"))
                .isEqualTo(completed.subject().toString());
    }

    @Test
    void latestCompletionWinsHoweverLateAnEarlierOneComes() {
        String company = samples.post("/v1/organizations", Samples.ORGANIZATION);
        Fact later = completed(company).with("completedAt", "2026-11-24T00:00:01Z");

        ConsumerContract.tell(later);
        ConsumerContract.tell(completed(company));

        assertThat(assessments(company)).containsOnly(later.subject().toString());
        assertThat(version(company)).isEqualTo(1);
    }

    @Test
    void sameEventTwiceChangesTheSheetOnce() {
        String company = samples.post("/v1/organizations", Samples.ORGANIZATION);
        Topics topics = Topics.watch(List.of("toride.risk.v1"));
        Fact fact = completed(company);

        RecordMetadata first = Topics.send(fact);
        Topics.send(fact);
        letPass(first.partition());

        assertThat(version(company)).isEqualTo(1);
        assertThat(topics.toldOf(TENANT))
                .filteredOn(
                        record -> new String(record.value(), java.nio.charset.StandardCharsets.UTF_8).contains(company))
                .hasSize(1);
    }

    @Test
    void passesOverAnotherQuestionnaire() {
        String company = samples.post("/v1/organizations", Samples.ORGANIZATION);

        ConsumerContract.tell(completed(company).with("questionnaire", "toride.outsourcing"));

        assertThat(version(company)).isZero();
    }

    @Test
    void keepsAnEventOfAnotherTenantAndLeavesTheCompanyAlone() {
        String company = samples.post("/v1/organizations", Samples.ORGANIZATION);

        RecordMetadata sent = Topics.send(completed(company).of("assessment-facts-stranger"));

        Awaitility.await()
                .atMost(WAIT)
                .until(() -> !ConsumerContract.reasonKept(sent).isEmpty());
        assertThat(version(company)).isZero();
    }

    private static Fact completed(String company) {
        return Fact.received("assessment.completed")
                .of(TENANT)
                .about(UUID.randomUUID())
                .with("organization", company);
    }

    private void letPass(int partition) {
        Fact next = fact("assessment.completed");
        Topics.send(next.record(partition));
        Awaitility.await().atMost(WAIT).until(() -> ConsumerContract.isApplied(next));
    }

    private List<String> assessments(String company) {
        return read("/v1/organizations/" + company + "/control-status")
                .getList("checks.findAll { it.assessment != null }.assessment");
    }

    private int version(String company) {
        return read("/v1/organizations/" + company + "/control-status").getInt("version");
    }

    private JsonPath read(String path) {
        return given().auth()
                .oauth2(samples.token())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
