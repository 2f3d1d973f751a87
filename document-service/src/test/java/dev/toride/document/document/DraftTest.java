package dev.toride.document.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.document.Peers;
import dev.toride.document.Samples;
import dev.toride.document.facts.SampleAssessment;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft is filled with what the other services know, and with what a person types. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
@WithTestResource(Peers.class)
class DraftTest {
    private static final String TENANT = "drafts";

    private final Samples samples = new Samples(TENANT);
    private final UUID organization = UUID.randomUUID();

    @Test
    void aPolicyKnowsItsCompany() {
        samples.call()
                .body(Samples.policy(organization))
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", startsWith("http"))
                .body("state", equalTo("DRAFT"))
                .body("version", equalTo(0))
                .body("language", equalTo("JA"))
                .body("templateVersion", equalTo(1))
                .body("fields.company", equalTo("株式会社みほん製作所"))
                .body("fields.representativeTitle", equalTo("代表取締役社長"))
                .body("fields.established", equalTo("2026-11-24"))
                .body("$", not(hasKey("unknownGlyphs")))
                .body("$", not(hasKey("renditions")));
    }

    @Test
    void whatAPersonTypesWins() {
        samples.call()
                .body("{\"template\": \"basic-policy\", \"organization\": \"" + organization
                        + "\", \"fields\": {\"company\": \"みほんグループ\", \"representativeName\": null}}")
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .body("fields.company", equalTo("みほんグループ"))
                .body("fields", not(hasKey("representativeName")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JA", "EN"})
    void aReportIsFilledFromItsAssessment(String language) {
        SampleAssessment assessment = SampleAssessment.threeDepartments(organization);
        Samples.tellPeers(organization, assessment);

        samples.call()
                .body(Samples.report(organization, assessment.id(), language))
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .body("assessment", equalTo(assessment.id().toString()))
                .body("fields.total", equalTo(26))
                .body("fields.answeredBy", equalTo(language.equals("JA") ? "総務部、営業部、製造部" : "総務部, 営業部, 製造部"))
                .body("fields.disagreements.number", hasItem("9"))
                .body("fields.radar.axes", hasSize(3));
    }

    @Test
    void aReportSpeaksInTheWordsOfTheVersionThatWasAnswered() {
        SampleAssessment assessment = SampleAssessment.threeDepartments(organization);
        Samples.tellPeers(organization, assessment);
        ObjectNode own = assessment.assessment().deepCopy();
        own.put("questionnaire", "own.shops").put("questionnaireVersion", 2);
        Peers.tell("/v1/assessments/" + assessment.id(), 200, own.toString());
        for (String path : List.of("own.shops", "own.shops/versions/2")) {
            ObjectNode asked = SampleAssessment.questionnaire().deepCopy();
            asked.putObject("title").put("ja", path).put("en", path);
            Peers.tell("/v1/questionnaires/" + path, 200, asked.toString());
        }

        samples.call()
                .body(Samples.report(organization, assessment.id(), "JA"))
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .body("fields.questionnaire", equalTo("own.shops/versions/2"));
    }

    @Test
    void aCompanyOfFortyDepartmentsGetsItsReport() {
        List<String> names = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "第" + i + "製造部 " + "課".repeat(90))
                .toList();
        SampleAssessment assessment = SampleAssessment.departments(organization, names);
        Samples.tellPeers(organization, assessment);

        String report = samples.draft(Samples.report(organization, assessment.id(), "JA"));

        samples.call().get("/v1/documents/" + report).then().body("fields.units", hasSize(40));
        samples.content(report, "application/pdf").then().statusCode(200);
    }

    @Test
    void aPeerThatDoesNotKnowTheCompanyIsTheCallersMistake() {
        Peers.tell("/v1/organizations/" + organization, 404, "{}");

        samples.call()
                .body(Samples.policy(organization))
                .post("/v1/documents")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-organization"))
                .body("errors[0].pointer", equalTo("/organization"));
    }

    @ParameterizedTest
    @CsvSource({"503, {}", "500, oops", "403, {}", "200, <html>", "0, {}", "1, {}"})
    void aPeerThatDoesNotAnswerIsNobodysMistake(int status, String body) {
        Peers.tell("/v1/organizations/" + organization, status, body);

        samples.call()
                .body(Samples.policy(organization))
                .post("/v1/documents")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("unavailable"));
        samples.call()
                .queryParam("organization", organization)
                .get("/v1/documents")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void anotherCompanyIsUnknownEvenBeforeAPeerIsAsked() {
        Samples limited = new Samples(
                Tokens.forTenant(TENANT).organizations(UUID.randomUUID()).scopes("document:read", "document:write"));

        limited.call()
                .body(Samples.policy(organization))
                .post("/v1/documents")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-organization"));
    }

    @Test
    void aReportNeedsACompletedAssessmentOfThatCompany() {
        UUID nobodys = UUID.randomUUID();
        SampleAssessment anothers = SampleAssessment.threeDepartments(UUID.randomUUID());
        Samples.tellPeers(organization, anothers);
        SampleAssessment open = SampleAssessment.wholeCompany(organization, "DONE");
        var unfinished = open.assessment();
        unfinished.remove("result");
        Peers.tell("/v1/assessments/" + open.id(), 200, unfinished.toString());

        refused(Samples.report(organization, nobodys, "JA"), "unknown-assessment");
        refused(Samples.report(organization, anothers.id(), "JA"), "unknown-assessment");
        refused(Samples.report(organization, open.id(), "JA"), "assessment-without-result");
        refused(
                "{\"template\": \"self-assessment-report\", \"organization\": \"" + organization + "\"}",
                "assessment-needed");
        refused(
                Samples.policy(organization).replaceFirst("\\{", "{\"assessment\": \"" + nobodys + "\", "),
                "assessment-not-wanted");
    }

    private void refused(String request, String code) {
        samples.call()
                .body(request)
                .post("/v1/documents")
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo("/assessment"));
    }

    @Test
    void everyFaultIsNamedInTheReadersLanguage() {
        String body = "{\"template\": \"basic-policy\", \"organization\": \"" + organization
                + "\", \"fields\": {\"company\": \"a\\u0000b\", \"origin\": \"ALL\", \"nothing\": 1}}";

        samples.call()
                .body(body)
                .post("/v1/documents")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-field"))
                .body("title", equalTo("ひな形に合わない値があります"))
                .body("errors.pointer", hasItems("/fields/company", "/fields/origin", "/fields/nothing"));
        samples.call()
                .header("Accept-Language", "en")
                .body(body)
                .post("/v1/documents")
                .then()
                .body("title", equalTo("A field value does not fit the template"));
        samples.call()
                .body(body.replace("basic-policy", "love-letter"))
                .post("/v1/documents")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-template"));
    }

    @Test
    void whatThePdfCannotShowIsTold() {
        samples.call()
                .body("{\"template\": \"basic-policy\", \"organization\": \"" + organization
                        + "\", \"fields\": {\"company\": \"😀株式会社𠮷\"}}")
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .body("unknownGlyphs", equalTo(List.of("😀")));
    }

    @Test
    void aRevisionReplacesAllFieldsAndNeedsTheCurrentVersion() {
        String document = "/v1/documents/" + samples.draft(organization);
        String fields = "{\"fields\": {\"origin\": \"OWN\"}}";

        samples.call().body(fields).put(document).then().statusCode(428).body("code", equalTo("precondition-required"));
        samples.call()
                .header("If-Match", "\"7\"")
                .body(fields)
                .put(document)
                .then()
                .statusCode(412);
        samples.call()
                .header("If-Match", "\"0\"")
                .body("{\"fields\": {\"origin\": \"ALL\"}}")
                .put(document)
                .then()
                .statusCode(422);
        samples.call()
                .header("If-Match", "\"0\"")
                .body(fields)
                .put(document)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("fields.size()", equalTo(1));
        samples.call()
                .header("If-Match", "\"0\"")
                .body(fields)
                .put(document)
                .then()
                .statusCode(412);
    }

    @Test
    void whatIsBlankIsListedInOrderWithItsPlaces() {
        String document = "/v1/documents/" + samples.draft(organization);
        samples.call().get(document + "/blank-fields").then().statusCode(200).body("items", hasSize(0));

        samples.call()
                .header("If-Match", "*")
                .body("{\"fields\": {}}")
                .put(document)
                .then()
                .statusCode(200);

        List<String> blank = samples.call()
                .get(document + "/blank-fields")
                .then()
                .statusCode(200)
                .body("items[0].label.ja", equalTo("会社名"))
                .body("items[0].label.en", equalTo("Company name"))
                .body("items[0].where", hasItem("情報セキュリティ基本方針"))
                .extract()
                .path("items.field");
        assertThat(blank)
                .containsExactly("company", "origin", "established", "representativeTitle", "representativeName");
    }

    @Test
    void theListShowsACompanysDocumentsPageByPage() {
        String first = samples.draft(organization);
        String second = samples.draft(organization);
        samples.draft(UUID.randomUUID());

        String next = samples.call()
                .queryParam("organization", organization)
                .queryParam("limit", 1)
                .get("/v1/documents")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(first)))
                .body("items[0]", not(hasKey("fields")))
                .extract()
                .path("nextPageToken");
        samples.call()
                .queryParam("organization", organization)
                .queryParam("limit", 1)
                .queryParam("pageToken", next)
                .get("/v1/documents")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(second)))
                .body("$", not(hasKey("nextPageToken")));
    }
}
