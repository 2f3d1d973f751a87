package dev.toride.document;

import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.problem.ProblemShape;
import dev.toride.testkit.problem.Target;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class ProblemShapeTest implements ProblemShape {
    @Override
    public Target target() {
        return new Target(
                "/v1/documents",
                "{\"template\": \"basic-policy\", \"organization\": \"01a20c36-0997-7f68-9663-79b06723de7f\"}",
                "template",
                "language",
                "document:read",
                "document:write");
    }
}
