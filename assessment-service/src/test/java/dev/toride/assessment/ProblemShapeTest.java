package dev.toride.assessment;

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
                "/v1/assessments",
                "{\"organization\": \"01a20c36-0997-7f68-9663-79b06723de7f\", \"questionnaire\": \"ipa-sme-3.self-assessment\"}",
                "questionnaire",
                "consolidation",
                "assessment:read",
                "assessment:write");
    }
}
