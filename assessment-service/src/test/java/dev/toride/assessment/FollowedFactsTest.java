package dev.toride.assessment;

import dev.toride.testkit.events.ConsumerContract;
import dev.toride.testkit.events.Fact;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What every fact that this service follows has in common; what each does is shown by the test of its handler. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class FollowedFactsTest implements ConsumerContract {
    @Override
    public Refusal refusalOf(Fact fact) {
        String copy = fact.type().startsWith("document.") ? "known_document" : "known_organization";
        return new Refusal(copy, "id <> '" + fact.subject() + "'");
    }
}
