package dev.toride.document;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.document.facts.SampleAssessment;
import dev.toride.testkit.infrastructure.Tokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Documents of one tenant, made over HTTP. */
public final class Samples {
    public static final String FIELDS =
            "{\"origin\": \"BOTH\", \"improvement\": \"INCLUDE\", \"established\": \"2026-11-24\"}";

    private final Tokens token;

    public Samples(String tenant) {
        this(Tokens.forTenant(tenant));
    }

    public Samples(Tokens token) {
        this.token = token;
    }

    public RequestSpecification call() {
        return given().auth().oauth2(token.token()).contentType("application/json; charset=UTF-8");
    }

    public static String policy(UUID organization) {
        return "{\"template\": \"basic-policy\", \"organization\": \"" + organization + "\", \"fields\": " + FIELDS
                + "}";
    }

    public static String report(UUID organization, UUID assessment, String language) {
        return "{\"template\": \"self-assessment-report\", \"organization\": \"" + organization + "\", \"language\": \""
                + language + "\", \"assessment\": \"" + assessment + "\"}";
    }

    /** A policy with nothing left blank; its id. */
    public String draft(UUID organization) {
        return draft(policy(organization));
    }

    public String draft(String request) {
        return call().body(request)
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String inReview(UUID organization) {
        String id = draft(organization);
        step(id, "review").statusCode(200);
        return id;
    }

    public ValidatableResponse step(String document, String step) {
        return call().post("/v1/documents/" + document + "/" + step).then();
    }

    public Response content(String document, String accept) {
        return given().auth().oauth2(token.token()).accept(accept).get("/v1/documents/" + document + "/content");
    }

    /** Lets the peers know a completed assessment and the departments that answered. */
    public static void tellPeers(UUID organization, SampleAssessment assessment) {
        Peers.tell(
                "/v1/assessments/" + assessment.id(),
                200,
                assessment.assessment().toString());
        Peers.tell(
                "/v1/questionnaires/ipa-sme-3.self-assessment",
                200,
                SampleAssessment.questionnaire().toString());
        Peers.tell("/v1/editions/ipa-sme-3", 200, SampleAssessment.edition().toString());
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode units = page.putArray("items");
        assessment
                .departments()
                .forEach(
                        (id, name) -> units.addObject().put("id", id.toString()).put("name", name));
        Peers.tell("/v1/organizations/" + organization + "/units", 200, page.toString());
    }
}
