package dev.toride.inventory;

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
                "/v1/organizations",
                "{\"name\": \"みほん\", \"employees\": 3}",
                "name",
                "employees",
                "inventory:read",
                "inventory:write");
    }
}
