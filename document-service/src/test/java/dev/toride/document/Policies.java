package dev.toride.document;

import static io.restassured.RestAssured.given;

import dev.toride.document.facts.SampleAssessment;
import dev.toride.testkit.infrastructure.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Security policies (基本方針) of a tenant's companies, made over HTTP; the Peers know the companies. */
public final class Policies {
    private static final String FIELDS = """
            {"fields": {"company": "株式会社みほん製作所", "representativeTitle": "代表取締役社長", "representativeName": "見本 代表",
             "origin": "BOTH", "established": "2026-11-24"}}""";

    private final Tokens tenant;

    public Policies(String tenant) {
        this.tenant = Tokens.forTenant(tenant);
    }

    public String draft(UUID organization) {
        return call().body("{\"template\": \"basic-policy\", \"organization\": \"" + organization + "\"}")
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A report about a completed assessment, of which the peers are told. */
    public String report(UUID organization) {
        SampleAssessment sample = SampleAssessment.wholeCompany(organization, "DONE");
        Samples.tellPeers(organization, sample);
        return call().body("{\"template\": \"self-assessment-report\", \"organization\": \"" + organization
                        + "\", \"assessment\": \"" + sample.id() + "\"}")
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Fills every field that is required. */
    public void revise(String document) {
        call().header("If-Match", "\"0\"")
                .body(FIELDS)
                .put("/v1/documents/" + document)
                .then()
                .statusCode(200);
    }

    public void submit(String document) {
        change(document, "review").statusCode(200);
    }

    /** A document that waits for approval. */
    public String submitted(UUID organization) {
        String document = draft(organization);
        revise(document);
        submit(document);
        return document;
    }

    /** @param subject {@code sub} of the token of the one who approves */
    public ValidatableResponse approve(String document, String subject) {
        return given().auth()
                .oauth2(tenant.subject(subject).token())
                .post("/v1/documents/" + document + "/approval")
                .then();
    }

    public void publish(String document) {
        change(document, "publication").statusCode(200);
    }

    public void withdraw(String document) {
        change(document, "withdrawal").statusCode(200);
    }

    private ValidatableResponse change(String document, String noun) {
        return call().post("/v1/documents/" + document + "/" + noun).then();
    }

    private RequestSpecification call() {
        return given().auth().oauth2(tenant.token()).contentType("application/json");
    }
}
