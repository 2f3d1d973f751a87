package dev.toride.assessment.scoring;

import static io.restassured.RestAssured.given;

import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class)
class ScoreResourceTest {
    @Test
    void scoresFourAnswers() {
        given().log()
                .all()
                .auth()
                .oauth2(Tokens.forTenant("demo")
                        .scopes("scoring:run", "tenant:all")
                        .token())
                .contentType("application/json")
                .body("""
                        {"questionnaire": "ipa-sme-3.self-assessment",
                         "answers": [{"item": "1", "choice": "DONE"}, {"item": "2", "choice": "PARTLY_DONE"},
                                     {"item": "3", "choice": "NOT_DONE"}, {"item": "4", "choice": "UNKNOWN"}]}""")
                .post("/v1/scores")
                .then()
                .log()
                .all()
                .statusCode(200);
    }
}
