package dev.toride.assessment;

import dev.toride.testkit.events.EventContract;
import dev.toride.testkit.events.ProducerContract;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class EventContractTest implements EventContract, ProducerContract {
    @Inject
    Companies companies;

    @Override
    public void change(String tenant) {
        UUID organization = companies.known(tenant);
        Samples samples = new Samples(tenant);
        String path = "/v1/assessments/" + samples.open(organization);
        samples.answer(path + "/responses/" + organization + "/answers/1", "DONE");
        samples.call().post(path + "/withdrawal").then().statusCode(200);
        // Item 3 is answered by "unknown", so that the golden example shows one.
        samples.call()
                .body(Samples.complete(organization, "DONE")
                        .replace("\"3\", \"choice\": \"DONE\"", "\"3\", \"choice\": \"UNKNOWN\""))
                .post("/v1/assessments")
                .then()
                .statusCode(201);
    }
}
