package dev.toride.assessment;

import dev.toride.assessment.measure.Colleagues;
import dev.toride.assessment.measure.MeasureLives;
import dev.toride.testkit.events.EventContract;
import dev.toride.testkit.events.ProducerContract;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.time.MovableClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import org.awaitility.Awaitility;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class EventContractTest implements EventContract, ProducerContract {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Inject
    Companies companies;

    @Inject
    Colleagues colleagues;

    @Override
    public void change(String tenant) {
        UUID organization = companies.known(tenant);
        Samples samples = new Samples(tenant);
        String path = "/v1/assessments/" + samples.open(organization);
        samples.answer(path + "/responses/" + organization + "/answers/1", "DONE");
        samples.call()
                .header("If-Match", "*")
                .body("{\"consolidation\": \"LOWEST\", \"units\": [\"" + companies.unit(tenant, organization)
                        + "\"], \"dueOn\": \""
                        + MovableClock.INSTANCE.today(TOKYO).plusDays(2) + "\"}")
                .put(path)
                .then()
                .statusCode(200);
        MovableClock.INSTANCE.forward(Duration.ofDays(2));
        // The reminder raises the version: withdrawn before it, there would be none.
        Awaitility.await().until(() -> samples.call().get(path).<Integer>path("version") == 3);
        samples.call().post(path + "/withdrawal").then().statusCode(200);
        // Item 3 is answered by "unknown", so that the golden example shows one.
        samples.call()
                .body(Samples.complete(organization, "DONE")
                        .replace("\"3\", \"choice\": \"DONE\"", "\"3\", \"choice\": \"UNKNOWN\""))
                .post("/v1/assessments")
                .then()
                .statusCode(201);
        new MeasureLives(colleagues.enrol(tenant, organization, "OWNER")).pass();
    }
}
