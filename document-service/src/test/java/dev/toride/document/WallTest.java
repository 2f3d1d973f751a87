package dev.toride.document;

import static io.restassured.RestAssured.given;

import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import dev.toride.testkit.isolation.DatabaseWalls;
import dev.toride.testkit.isolation.Walls;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
@WithTestResource(Peers.class)
class WallTest implements Walls, DatabaseWalls {
    private static final String FIELDS = "{\"fields\": {\"origin\": \"BOTH\"}}";

    @Override
    public Fixture fixture() {
        UUID organization = UUID.randomUUID();
        String draft = "{\"template\": \"basic-policy\", \"organization\": \"" + organization + "\"}";
        String document = given().auth()
                .oauth2(Tokens.forTenant("walls").token())
                .contentType("application/json")
                .body(draft)
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Fixture(
                organization,
                Map.of("document", document, "template", "basic-policy"),
                Map.of("draftDocument", draft, "reviseDocument", FIELDS),
                List.of("/v1/documents/" + document, "/v1/documents/" + document + "/blank-fields"));
    }

    @Override
    public void fill() {
        fixture();
    }
}
