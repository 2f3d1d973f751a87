package dev.toride.assessment.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.assessment.Companies;
import dev.toride.assessment.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company moves to another edition: what was completed stays to the byte, and what is asked alike need not be answered again. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class TransitionTest {
    private static final String TENANT = "movers";
    private static final String NEWER = "ipa-sme-4.self-assessment";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Companies companies;

    private final Samples samples = new Samples(TENANT);
    private UUID company;

    @BeforeEach
    void company() {
        company = companies.known(TENANT);
    }

    @Test
    void keepsAnOldResultToTheByteAndScoresItAgainAlike() throws Exception {
        String old = completed(company);
        String result = samples.call().get("/v1/assessments/" + old + "/result").asString();

        move("ipa-sme-4");
        begin("\"carryOverFrom\": \"" + old + "\"").statusCode(201);

        assertThat(samples.call().get("/v1/assessments/" + old + "/result").asString())
                .isEqualTo(result);
        JsonNode kept = JSON.readTree(result);
        ObjectNode again = JSON.createObjectNode().put("questionnaire", Samples.QUESTIONNAIRE);
        ArrayNode answers = again.putArray("answers");
        kept.path("items")
                .forEach(item -> answers.addObject()
                        .put("item", item.path("item").asText())
                        .put("choice", item.path("choice").asText()));
        assertThat(samples.call().body(again.toString()).post("/v1/scores").asString())
                .isEqualTo(kept.path("score").toString());
    }

    @Test
    void leavesWhatIsInFlightAsItIs() {
        String begun = samples.open(company);
        String answers = "/v1/assessments/" + begun + "/responses/" + company + "/answers/";
        samples.answer(answers + 1, "DONE");

        move("ipa-sme-4");

        IntStream.rangeClosed(2, 25).forEach(item -> samples.answer(answers + item, "DONE"));
        samples.call()
                .post("/v1/assessments/" + begun + "/completion")
                .then()
                .statusCode(200)
                .body("questionnaire", equalTo(Samples.QUESTIONNAIRE))
                .body("edition", equalTo("ipa-sme-3"))
                .body("total", equalTo(100));
    }

    @Test
    void showsWhatGoesOverWhatChangedAndWhatIsNew() {
        String old = completed(company);
        String rules = rules();
        move("ipa-sme-4");

        transition("")
                .body("current", equalTo("ipa-sme-4"))
                .body("to", equalTo("ipa-sme-4"))
                .body("questionnaires.questionnaire", equalTo(List.of("ipa-sme-4.six-rules", NEWER, "ipa-sme-4.cloud")))
                .body("questionnaires[0].predecessor", equalTo("ipa-sme-3.five-rules"))
                .body("questionnaires[0].assessment", equalTo(rules))
                .body("questionnaires[0].counts.same", equalTo(5))
                .body("questionnaires[0].counts.added", equalTo(1))
                .body("questionnaires[0].counts.carried", equalTo(5))
                .body("questionnaires[0].items[5].change", equalTo("NEW"))
                .body("questionnaires[0].items[5].notCarried.code", equalTo("NEW"))
                .body("questionnaires[0].items[5].notCarried.text.ja", equalTo("新しい項目なので、まだ回答がありません。"))
                .body("questionnaires[0].items[5]", not(hasKey("carriedChoice")))
                .body("questionnaires[1].assessment", equalTo(old))
                .body("questionnaires[1].provenance.confidence", equalTo("UNVERIFIED"))
                .body("questionnaires[1].counts.carried", equalTo(25))
                .body("questionnaires[1].items[2].oldChoice", equalTo("UNKNOWN"))
                .body("questionnaires[1].items[2].carriedChoice", equalTo("UNKNOWN"))
                .body("questionnaires[2]", not(hasKey("assessment")))
                .body("questionnaires[2].predecessor", equalTo("ipa-sme-3-1.cloud"))
                .body("questionnaires[2].counts.carried", equalTo(0))
                .body("questionnaires[2].items.notCarried.code", everyItem(equalTo("NOT_ANSWERED")));
    }

    @Test
    void looksAheadBeforeTheCompanyMoves() {
        completed(company);

        transition("?to=ipa-sme-4")
                .body("current", equalTo("ipa-sme-3"))
                .body("questionnaires[1].counts.carried", equalTo(25));
        transition("")
                .body("to", equalTo("ipa-sme-3"))
                .body("questionnaires[1]", not(hasKey("predecessor")))
                .body("questionnaires[1].counts.added", equalTo(25));
        samples.call()
                .get("/v1/edition-transitions/" + company + "?to=ipa-sme-9")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("to"))
                .body("errors[0].code", equalTo("unknown-edition"));
    }

    @Test
    void beginsWithWhatIsAskedAlikeOpenForRevision() {
        String old = rules();
        String begun = begin("ipa-sme-4.six-rules", "\"carryOverFrom\": \"" + old + "\"")
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .extract()
                .path("id");
        String sheet = "/v1/assessments/" + begun + "/responses/" + company;

        samples.call()
                .get(sheet)
                .then()
                .body("answers.item", equalTo(List.of("1", "2", "3", "4", "5")))
                .body("answers.choice", everyItem(equalTo("PARTLY_DONE")))
                .body("answers.carriedFrom", everyItem(equalTo(old)))
                .body("unanswered", equalTo(List.of("6")));
        samples.call()
                .post("/v1/assessments/" + begun + "/completion")
                .then()
                .statusCode(422)
                .body("code", equalTo("assessment-incomplete"));

        samples.call()
                .header("If-Match", "\"0\"")
                .body("{\"choice\": \"DONE\"}")
                .put(sheet + "/answers/2")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("carriedFrom")));
        samples.answer(sheet + "/answers/6", "DONE");
        samples.call()
                .post("/v1/assessments/" + begun + "/completion")
                .then()
                .statusCode(200)
                .body("outcome.sections[0].share", equalTo(0.3333f));
        samples.call().get(sheet + "/answers/1").then().body("carriedFrom", equalTo(old));
    }

    @Test
    void refusesWhatNothingCanBeCarriedOverFrom() {
        String old = completed(company);
        refused(NEWER, UUID.randomUUID().toString(), "unknown-assessment", 422);
        refused(NEWER, completed(companies.known(TENANT)), "unknown-assessment", 422);
        refused(NEWER, samples.open(company), "assessment-not-completed", 409);
        refused(Samples.QUESTIONNAIRE, old, "carry-over-not-preceding", 422);
        refused("ipa-sme-4.six-rules", old, "carry-over-not-preceding", 422);
        for (String more : List.of(
                "\"complete\": true, \"answers\": []", "\"answers\": [{\"item\": \"1\", \"choice\": \"DONE\"}]")) {
            begin("\"carryOverFrom\": \"" + old + "\", " + more)
                    .statusCode(422)
                    .body("code", equalTo("carry-over-alone"));
        }
        new Samples("other-movers")
                .call()
                .get("/v1/edition-transitions/" + company)
                .then()
                .statusCode(404);
        new Samples(Tokens.forTenant(TENANT).organizations(company).units(UUID.randomUUID()))
                .call()
                .get("/v1/edition-transitions/" + company)
                .then()
                .statusCode(403);
    }

    private void refused(String questionnaire, String from, String code, int status) {
        begin(questionnaire, "\"carryOverFrom\": \"" + from + "\"")
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo("/carryOverFrom"));
    }

    private ValidatableResponse begin(String more) {
        return begin(NEWER, more);
    }

    private ValidatableResponse begin(String questionnaire, String more) {
        return samples.call()
                .body("{\"organization\": \"" + company + "\", \"questionnaire\": \"" + questionnaire + "\", " + more
                        + "}")
                .post("/v1/assessments")
                .then();
    }

    private ValidatableResponse transition(String query) {
        return samples.call()
                .get("/v1/edition-transitions/" + company + query)
                .then()
                .statusCode(200);
    }

    /** Item 3 is answered by "unknown". */
    private String completed(UUID organization) {
        return samples.call()
                .body(Samples.complete(organization, "DONE")
                        .replace("\"3\", \"choice\": \"DONE\"", "\"3\", \"choice\": \"UNKNOWN\""))
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The five rules, each partly done. */
    private String rules() {
        ObjectNode request = JSON.createObjectNode()
                .put("organization", company.toString())
                .put("questionnaire", "ipa-sme-3.five-rules")
                .put("complete", true);
        ArrayNode answers = request.putArray("answers");
        IntStream.rangeClosed(1, 5)
                .forEach(item ->
                        answers.addObject().put("item", Integer.toString(item)).put("choice", "PARTLY_DONE"));
        return samples.call()
                .body(request.toString())
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** As inventory-service tells that the company was moved. */
    private void move(String edition) {
        ObjectNode state = JSON.createObjectNode()
                .put("organization", company.toString())
                .put("timeZone", "Asia/Tokyo")
                .put("edition", edition);
        companies.tell(TENANT, "organization.revised", company, 1, state);
        Awaitility.await()
                .until(() -> samples.call()
                        .get("/v1/edition-transitions/" + company)
                        .<String>path("current")
                        .equals(edition));
    }
}
