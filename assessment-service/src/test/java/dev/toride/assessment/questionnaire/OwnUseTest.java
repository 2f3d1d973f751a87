package dev.toride.assessment.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.assessment.Companies;
import dev.toride.assessment.InspectedCompany;
import dev.toride.assessment.Samples;
import dev.toride.assessment.Staff;
import dev.toride.testkit.events.Topics;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a tenant's own questionnaire is good for, wherever one is named: newest version for what is new, its own for what was begun. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class OwnUseTest {
    private static final String TENANT = "own-users";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Companies companies;

    @Inject
    Staff staff;

    private final Samples samples = new Samples(TENANT);
    private final String id = OwnSample.fresh();
    private UUID company;
    private OwnSample own;

    @BeforeEach
    void questionnaire() {
        company = companies.known(TENANT);
        own = OwnSample.published(samples, id);
    }

    @Test
    void scoresWithTheNewestVersionOrTheNamedOne() {
        score(OwnSample.answers(id, null, null, "YES", "NO", "YES"))
                .body("questionnaire", equalTo(id))
                .body("questionnaireVersion", equalTo(1))
                .body("total", equalTo(4))
                .body("band.id", equalTo("GOOD"));
        own.reworked().addTo(samples, id);

        score(OwnSample.answers(id, null, null, "YES", "NO", "YES", "YES"))
                .body("questionnaireVersion", equalTo(2))
                .body("total", equalTo(6))
                .body("maximum", equalTo(8));
        score(OwnSample.answers(id, 1, null, "YES", "NO", "YES")).body("maximum", equalTo(6));
        for (int version : List.of(0, 3)) {
            samples.call()
                    .body(OwnSample.answers(id, version, null, "YES"))
                    .post("/v1/scores")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("unknown-questionnaire-version"))
                    .body("errors[0].pointer", equalTo("/questionnaireVersion"));
        }
        samples.call()
                .body(OwnSample.answers(Samples.QUESTIONNAIRE, 1, null))
                .post("/v1/scores")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-questionnaire-version"));
        samples.call()
                .body(OwnSample.answers(Samples.QUESTIONNAIRE, null, null))
                .post("/v1/scores")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("questionnaireVersion")));
    }

    @Test
    void tellsWrongAnswersApartAsForAnyOther() {
        samples.call()
                .body(OwnSample.answers(id, null, null, "YES", "MAYBE"))
                .post("/v1/scores")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-choice"))
                .body("errors[0].pointer", equalTo("/answers/1/choice"));
    }

    @Test
    void scoresInBulkEachTenantWithItsOwn() throws Exception {
        own.reworked().addTo(samples, id);
        String lines = String.join(
                "\n",
                OwnSample.answers(id, null, null, "YES", "NO", "YES", "YES"),
                OwnSample.answers(id, 1, null, "YES", "NO", "YES"),
                OwnSample.answers(OwnSample.fresh(), null, null, "YES"),
                OwnSample.answers(Samples.QUESTIONNAIRE, null, null),
                OwnSample.answers(id, null, null, "YES"));

        List<JsonNode> answers = bulk(TENANT, lines);

        assertThat(answers.get(0).at("/result/total").asInt()).isEqualTo(6);
        assertThat(answers.get(0).at("/result/questionnaireVersion").asInt()).isEqualTo(2);
        assertThat(answers.get(1).at("/result/total").asInt()).isEqualTo(4);
        assertThat(answers.get(1).at("/result/questionnaireVersion").asInt()).isEqualTo(1);
        assertThat(answers.get(2).at("/problem/code").asText()).isEqualTo("unknown-questionnaire");
        assertThat(answers.get(3).at("/result/complete").asBoolean()).isFalse();
        assertThat(answers.get(4).at("/result/total").asInt()).isEqualTo(2);
        assertThat(bulk("own-strangers", lines))
                .filteredOn(answer -> answer.has("result"))
                .as("of the shipped one alone")
                .hasSize(1);
    }

    @Test
    void keepsTheVersionOfAnAssessmentForEver() throws Exception {
        String begun = draft(null);
        Response completed = complete(null, "YES", "NO", "YES");
        String result = result(completed.path("id"));
        own.reworked().addTo(samples, id);

        assertThat(result(completed.path("id"))).isEqualTo(result);
        assertThat((Integer) completed.path("questionnaireVersion")).isEqualTo(1);
        assertThat(samples.call()
                        .body(OwnSample.answers(id, 1, null, "YES", "NO", "YES"))
                        .post("/v1/scores")
                        .asString())
                .isEqualTo(JSON.readTree(result).path("score").toString());

        // What is in flight stays what it is, and a new one is of the new version.
        samples.call().post("/v1/assessments/" + begun + "/opening").then().statusCode(200);
        String sheet = "/v1/assessments/" + begun + "/responses/" + company;
        for (String item : List.of("1", "2", "3")) {
            samples.answer(sheet + "/answers/" + item, "YES");
        }
        samples.call().get(sheet).then().body("unanswered.size()", equalTo(0));
        samples.call().get("/v1/assessments/" + begun + "/responses").then().body("items[0].items", equalTo(3));
        samples.call()
                .get("/v1/assessments/" + begun + "/consolidation")
                .then()
                .body("items.item", equalTo(List.of("1", "2", "3")));
        samples.call()
                .post("/v1/assessments/" + begun + "/completion")
                .then()
                .statusCode(200)
                .body("questionnaireVersion", equalTo(1))
                .body("result.score.maximum", equalTo(6))
                .body("result.change.total", equalTo(2));
        samples.call().get("/v1/assessments/" + draft(null)).then().body("questionnaireVersion", equalTo(2));
        samples.call().get("/v1/assessments/" + draft(1)).then().body("questionnaireVersion", equalTo(1));
    }

    @Test
    void beginsNothingNewOnceWithdrawn() {
        String begun = draft(null);
        samples.call().post("/v1/questionnaires/" + id + "/withdrawal").then().statusCode(200);

        for (Integer version : new Integer[] {null, 1}) {
            samples.call()
                    .body(OwnSample.answers(id, version, company, "YES", "YES", "YES"))
                    .post("/v1/assessments")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("questionnaire-not-offered"));
        }
        samples.call().post("/v1/assessments/" + begun + "/opening").then().statusCode(200);
        for (String item : List.of("1", "2", "3")) {
            samples.answer("/v1/assessments/" + begun + "/responses/" + company + "/answers/" + item, "NO");
        }
        samples.call().post("/v1/assessments/" + begun + "/completion").then().statusCode(200);
        samples.call()
                .get("/v1/score-histories/" + company + "?questionnaire=" + id)
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void comparesAcrossVersionsOnlyWhatWasAskedAlike() {
        complete(null, "YES", "NO", "YES");
        own.retitled().addTo(samples, id);
        Response retitled = complete(null, "YES", "YES", "YES");
        own.reworked().addTo(samples, id);
        Response reworked = complete(null, "NO", "NO", "YES", "YES");

        assertThat((Integer) retitled.path("result.change.total")).isEqualTo(2);
        assertThat((Object) retitled.path("result.change.notComparable")).isNull();
        assertThat((Object) reworked.path("result.change.total")).isNull();
        assertThat((List<String>) reworked.path("result.change.notComparable")).containsExactly("2", "4");
        assertThat((List<String>) reworked.path("result.change.items.item")).containsExactly("1");
        assertThat((List<String>) reworked.path("result.change.sections.section"))
                .containsExactly("office");
        samples.call()
                .get("/v1/score-histories/" + company + "?questionnaire=" + id)
                .then()
                .statusCode(200)
                .body("items.questionnaireVersion", equalTo(List.of(3, 2, 1)))
                .body("items[0]", not(hasKey("change")))
                .body("items[1].change", equalTo(2))
                .body("$", not(hasKey("trend")));
        samples.call()
                .get("/v1/score-histories/" + company + "?questionnaire=" + OwnSample.fresh())
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-questionnaire"));
    }

    @Test
    void proposesMeasuresAndTriesThemOutInTheVersionThatWasAnswered() {
        String assessment = complete(null, "NO", "YES", "YES").path("id");
        own.reworked().addTo(samples, id);
        samples.call()
                .body("{\"assessment\": \"" + assessment + "\"}")
                .post("/v1/measure-proposals")
                .then()
                .statusCode(200)
                .body("proposed[0].aim.questionnaire", equalTo(id))
                .body("proposed[0].aim.questionnaireVersion", equalTo(1))
                .body("proposed[0].aim.points", equalTo(2))
                .body("proposed[0].title.ja", equalTo("項目1"));
        samples.call()
                .body(
                        "{\"assessment\": \"" + assessment
                                + "\", \"measures\": [{\"item\": \"1\", \"to\": \"YES\", \"cost\": {\"amount\": \"1000\", \"currency\": \"JPY\"}}]}")
                .post("/v1/measure-simulations")
                .then()
                .statusCode(200)
                .body("after.total", equalTo(6));
    }

    @Test
    void drawsChecksFromItAndReportsThemInTheWordsOfThatVersion() {
        InspectedCompany inspected = InspectedCompany.found(TENANT, companies, staff);
        String inspection = inspected.plan(inspected.body(
                "INSPECTION",
                "\"criteria\": [{\"criterion\": {\"source\": \"QUESTIONNAIRE_ITEM\", \"questionnaire\": \"" + id
                        + "\"}, \"methods\": [\"REVIEW\"]}]"));
        own.reworked().addTo(samples, id);

        samples.call()
                .get("/v1/inspections/" + inspection + "/checks")
                .then()
                .body("items.criterion.item", equalTo(List.of("1", "2", "3")))
                .body("items.criterion.questionnaireVersion", everyItem(equalTo(1)));
        samples.call()
                .get("/v1/inspections/" + inspection + "/report")
                .then()
                .statusCode(200)
                .body("checks.question.ja", hasItem("質問2"));
    }

    @Test
    void asksPeopleWithoutAnAccountInTheVersionOfTheAssessment() {
        String begun = draft(null);
        samples.call().post("/v1/assessments/" + begun + "/opening").then().statusCode(200);
        String token = samples.call()
                .body("{\"unit\": \"" + company + "\"}")
                .post("/v1/assessments/" + begun + "/invitations")
                .path("token");
        own.reworked().addTo(samples, id);
        String bearer = RestAssured.given()
                .contentType("application/json")
                .body("{\"token\": \"" + token + "\"}")
                .post("/v1/assessment-link-sessions")
                .path("bearer");

        RestAssured.given()
                .header("Authorization", "Bearer " + bearer)
                .get("/v1/assessment-link-sessions/current")
                .then()
                .statusCode(200)
                .body("questionnaire.id", equalTo(id))
                .body("questionnaire.items.id", equalTo(List.of("1", "2", "3")));
    }

    @Test
    void countsAChecklistOfTheTenantsOwn() {
        String list = OwnSample.fresh();
        OwnSample checklist = OwnSample.named(list);
        checklist.body().put("mode", "CHECKLIST").remove("bands");
        checklist.object("/choices/0").put("settles", true).remove("points");
        checklist.object("/choices/1").put("settles", false).remove("points");
        samples.call()
                .body(checklist.toString())
                .post("/v1/questionnaires")
                .then()
                .statusCode(201)
                .body("$", not(hasKey("maximum")));

        samples.call()
                .body(OwnSample.answers(list, null, company, "YES", "NO", "YES"))
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .body("$", not(hasKey("total")))
                .body("result.score.open", equalTo(List.of("2")))
                .body("result.score.sections[0].settled", equalTo(1));
    }

    @Test
    void takesNoPartInPeers() {
        samples.call()
                .get("/v1/peer-comparisons/" + company + "?questionnaire=" + id)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("own-questionnaire-without-peers"))
                .body("errors[0].parameter", equalTo("questionnaire"));
    }

    @Test
    void tellsTheVersionWithTheResult() throws Exception {
        Topics topics = Topics.watch(List.of("toride.assessment.v1"));
        String assessment = complete(null, "YES", "NO", "YES").path("id");

        JsonNode told = JSON.readTree(topics.toldOf(TENANT).stream()
                .filter(record -> record.key().equals(assessment))
                .findFirst()
                .orElseThrow()
                .value());

        assertThat(told.path("questionnaire").asText()).isEqualTo(id);
        assertThat(told.path("questionnaireVersion").asInt()).isEqualTo(1);
        assertThat(told.at("/outcome/total").asInt()).isEqualTo(4);
    }

    private ValidatableResponse score(String body) {
        return samples.call().body(body).post("/v1/scores").then().statusCode(200);
    }

    private String draft(Integer version) {
        return samples.call()
                .body("{\"organization\": \"" + company + "\", \"questionnaire\": \"" + id + "\""
                        + (version == null ? "" : ", \"questionnaireVersion\": " + version) + "}")
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response complete(Integer version, String... choices) {
        return samples.call()
                .body(OwnSample.answers(id, version, company, choices))
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private String result(String assessment) {
        return samples.call().get("/v1/assessments/" + assessment + "/result").asString();
    }

    private static List<JsonNode> bulk(String tenant, String lines) throws Exception {
        String answered = RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
                .auth()
                .oauth2(Tokens.forTenant(tenant).token())
                .contentType("application/x-ndjson")
                .body(lines)
                .post("/v1/scores/bulk")
                .asString();
        List<JsonNode> answers = new ArrayList<>();
        for (String line : answered.split("\n", -1)) {
            if (!line.isEmpty()) {
                answers.add(JSON.readTree(line));
            }
        }
        return answers;
    }
}
