package dev.toride.document;

import dev.toride.testkit.events.EventContract;
import dev.toride.testkit.events.ProducerContract;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
@WithTestResource(Peers.class)
class EventContractTest implements EventContract, ProducerContract {
    @Override
    public void change(String tenant) {
        UUID organization = UUID.randomUUID();
        Policies policies = new Policies(tenant);
        // Only a report is about an assessment; told of first, so that the golden example of a draft shows one.
        policies.report(organization);
        String document = policies.submitted(organization);
        Approver.of(tenant, organization, "owner").becomeKnown();
        policies.approve(document, "owner").statusCode(200);
        policies.publish(document);
        policies.withdraw(document);
    }
}
