package dev.toride.assessment.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.toride.assessment.Companies;
import dev.toride.assessment.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import dev.toride.testkit.time.MovableClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class AssessmentResourceTest {
    private static final String TENANT = "assessments";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Inject
    Companies companies;

    private final Samples samples = new Samples(TENANT);

    @Test
    void scoresTheLowestAnswerOfEachItemAndShowsWhereUnitsDiffer() {
        UUID organization = companies.known(TENANT);
        List<UUID> units = companies.units(TENANT, organization, 2);
        String assessment = "/v1/assessments/" + samples.open(organization);
        for (int item = 1; item <= 25; item++) {
            samples.answer(assessment + "/responses/" + units.get(0) + "/answers/" + item, "DONE");
            samples.answer(
                    assessment + "/responses/" + units.get(1) + "/answers/" + item, item == 3 ? "UNKNOWN" : "DONE");
        }

        samples.call()
                .post(assessment + "/completion")
                .then()
                .statusCode(200)
                .body("state", is("COMPLETED"))
                .body("outcome.total", is(95))
                .body("outcome.band", is("MOSTLY_DONE"))
                .body("outcome.unknown", contains("3"))
                .body("result.disagreements", contains("3"))
                .body(
                        "result.units.unit",
                        contains(units.get(0).toString(), units.get(1).toString()))
                .body("result.units.outcome.total", contains(100, 95))
                .body("result.items[2].choice", is("UNKNOWN"))
                .body("result.items[2].disagreement", is(true))
                .body("result.change", nullValue());
    }

    @Test
    void asksEmployeesOnlyForWhatTheirUnitLeftOpen() {
        UUID organization = companies.known(TENANT);
        UUID unit = companies.unit(TENANT, organization);
        UUID worker = companies.person(TENANT, organization, unit, null);
        UUID other = companies.person(TENANT, organization, unit, null);
        String sheet = "/v1/assessments/" + samples.open(organization) + "/responses/" + unit;
        samples.answer(sheet + "/answers/1", "DONE");
        samples.answer(sheet + "/employees/" + worker + "/answers/1", "NOT_DONE");
        samples.answer(sheet + "/employees/" + worker + "/answers/2", "DONE");
        samples.answer(sheet + "/employees/" + other + "/answers/2", "PARTLY_DONE");

        samples.call()
                .get(sheet.substring(0, sheet.indexOf("/responses")) + "/consolidation")
                .then()
                .statusCode(200)
                .body("items[0].choice", is("DONE"))
                .body("items[1].choice", is("PARTLY_DONE"))
                .body("items[1].disagreement", is(false))
                .body("open", hasSize(23));
        samples.call()
                .get(sheet + "/employees/" + worker)
                .then()
                .statusCode(200)
                .body("employee", is(worker.toString()))
                .body("answers.item", contains("1", "2"));
        samples.call()
                .header("If-None-Match", "*")
                .body("{\"choice\": \"DONE\"}")
                .put(sheet + "/employees/" + UUID.randomUUID() + "/answers/3")
                .then()
                .statusCode(404);
    }

    @Test
    void keepsCommentAndEvidenceAndWhoAnsweredWhen() {
        UUID organization = companies.known(TENANT);
        String answer = "/v1/assessments/" + samples.open(organization) + "/responses/" + organization + "/answers/7";

        samples.call()
                .header("If-None-Match", "*")
                .body("""
                        {"choice": "DONE", "comment": "=1+1 <b>宛先は二人で確認</b> 髙﨑𠮷",
                         "evidence": [{"title": "メール送信の手順", "url": "https://files.example/mail.pdf"}]}""")
                .put(answer)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("comment", is("=1+1 <b>宛先は二人で確認</b> 髙﨑𠮷"))
                .body("evidence[0].url", is("https://files.example/mail.pdf"))
                .body("answeredBy", not(equalTo("system")));
        samples.call()
                .header("If-Match", "\"0\"")
                .body("{\"choice\": \"DONE\", \"evidence\": [{\"title\": \"x\", \"url\": \"javascript:alert(1)\"}]}")
                .put(answer)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/evidence/0/url"))
                .body("errors[0].code", is("pattern"));
        samples.call()
                .get("/v1/assessment-audit-entries?organization=" + organization)
                .then()
                .statusCode(200)
                .body("items.findAll { it.entity == 'UnitAnswer' }.size()", is(1));
    }

    @Test
    void letsOnlyNamedUnitsAnswerAndShowsHowFarEachIs() {
        UUID organization = companies.known(TENANT);
        List<UUID> units = companies.units(TENANT, organization, 3);
        String body = """
                {"organization": "%s", "questionnaire": "ipa-sme-3.self-assessment", "units": ["%s", "%s"]}""".formatted(organization, units.get(0), units.get(1));
        String assessment = "/v1/assessments/" + create(body).extract().path("id");
        samples.call().post(assessment + "/opening").then().statusCode(200);
        samples.answer(assessment + "/responses/" + units.get(1) + "/answers/1", "DONE");

        samples.call()
                .header("If-None-Match", "*")
                .body("{\"choice\": \"DONE\"}")
                .put(assessment + "/responses/" + units.get(2) + "/answers/1")
                .then()
                .statusCode(409)
                .body("code", is("assessment-unit-not-asked"));
        samples.call()
                .get(assessment + "/responses?limit=1")
                .then()
                .statusCode(200)
                .body("items.unit", contains(units.get(0).toString()))
                .body("items.answered", contains(0));
        samples.call()
                .get(assessment + "/responses")
                .then()
                .body(
                        "items.unit",
                        contains(units.get(0).toString(), units.get(1).toString()))
                .body("items.answered", contains(0, 1))
                .body("items.items", everyItem(is(25)))
                .body("nextPageToken", nullValue());
    }

    @Test
    void revisesUntilItEndsAndNeverAfterwards() {
        UUID organization = companies.known(TENANT);
        UUID unit = companies.unit(TENANT, organization);
        String assessment = "/v1/assessments/" + samples.open(organization);
        String revision = "{\"consolidation\": \"MAJORITY\", \"units\": [\"" + unit + "\"], \"dueOn\": \""
                + MovableClock.INSTANCE.today(TOKYO).plusDays(10) + "\"}";

        samples.call().body(revision).put(assessment).then().statusCode(428);
        samples.call()
                .header("If-Match", "\"0\"")
                .body(revision)
                .put(assessment)
                .then()
                .statusCode(412);
        samples.call()
                .header("If-Match", "\"1\"")
                .body(revision)
                .put(assessment)
                .then()
                .statusCode(200)
                .body("consolidation", is("MAJORITY"))
                .body("version", is(2));
        samples.call()
                .header("If-Match", "\"2\"")
                .body("{\"consolidation\": \"LOWEST\", \"dueOn\": \"2020-01-01\"}")
                .put(assessment)
                .then()
                .statusCode(422)
                .body("code", is("assessment-due-in-the-past"));
        samples.call()
                .header("If-Match", "\"2\"")
                .body("{\"consolidation\": \"LOWEST\", \"units\": [\"" + UUID.randomUUID() + "\"]}")
                .put(assessment)
                .then()
                .statusCode(503);
        samples.call().post(assessment + "/withdrawal").then().statusCode(200);
        samples.call()
                .header("If-Match", "*")
                .body(revision)
                .put(assessment)
                .then()
                .statusCode(409)
                .body("code", is("assessment-ended"));
    }

    @Test
    void refusesAnswersOfAClosedUnitAndKeepsThoseItGave() {
        UUID organization = companies.known(TENANT);
        UUID unit = companies.unit(TENANT, organization);
        String sheet = "/v1/assessments/" + samples.open(organization) + "/responses/" + unit;
        samples.answer(sheet + "/answers/1", "DONE");

        companies.closeUnit(TENANT, organization, unit);

        samples.call()
                .header("If-None-Match", "*")
                .body("{\"choice\": \"DONE\"}")
                .put(sheet + "/answers/2")
                .then()
                .statusCode(404);
        samples.call().get(sheet).then().statusCode(200).body("answers.item", contains("1"));
    }

    @Test
    void completesInOneCallAndComparesWithThePreviousOne() {
        UUID organization = companies.known(TENANT);
        create(Samples.complete(organization, "PARTLY_DONE")).body("outcome.total", is(50));

        String id = create(Samples.complete(organization, "DONE"))
                .body("state", is("COMPLETED"))
                .body("version", is(0))
                .body("outcome.total", is(100))
                .body("result.change.total", is(50))
                .body("result.change.sections.points", contains(10, 26, 14))
                .body("result.change.items", hasSize(25))
                .extract()
                .path("id");

        samples.call()
                .get("/v1/assessments/" + id + "/responses/" + organization)
                .then()
                .statusCode(200)
                .body("answers", hasSize(25))
                .body("answers.choice", everyItem(is("DONE")))
                .body("unanswered", hasSize(0));
        samples.call()
                .get("/v1/assessment-audit-entries?organization=" + organization)
                .then()
                .body("items.findAll { it.entity == 'Assessment' }.entityId", hasSize(2));
    }

    @Test
    void oneCallNamesWhatIsWrongByThePointersOfTheRequest() {
        UUID organization = companies.known(TENANT);
        String body = Samples.complete(organization, "DONE");

        samples.call()
                .body(body.replaceFirst("\"DONE\"", "\"PERHAPS\""))
                .post("/v1/assessments")
                .then()
                .statusCode(422)
                .body("code", is("unknown-choice"))
                .body("errors[0].pointer", is("/answers/0/choice"));
        samples.call()
                .body(body.replaceFirst("\\{\"item\": \"1\", \"choice\": \"DONE\"\\}, ", ""))
                .post("/v1/assessments")
                .then()
                .statusCode(422)
                .body("code", is("assessment-incomplete"));
        samples.call()
                .body(Samples.draft(organization).replace("}", ", \"complete\": true}"))
                .post("/v1/assessments")
                .then()
                .statusCode(422)
                .body("code", is("assessment-answers-needed"));
        samples.call()
                .get("/v1/assessments?organization=" + organization)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void filtersListsAndNamesTheParameterThatCannotBeRead() {
        UUID organization = companies.known(TENANT);
        String open = samples.open(organization);
        String completed =
                create(Samples.complete(organization, "DONE")).extract().path("id");
        String completedAt = samples.call().get("/v1/assessments/" + completed).path("completedAt");
        String list = "/v1/assessments?organization=" + organization;

        samples.call().get(list + "&state=OPEN").then().body("items.id", contains(open));
        samples.call().get(list + "&completedFrom=" + completedAt).then().body("items.id", contains(completed));
        samples.call().get(list + "&completedBefore=" + completedAt).then().body("items", hasSize(0));
        samples.call()
                .get(list + "&questionnaire=ipa-sme-3.self-assessment")
                .then()
                .body("items", hasSize(2));
        for (String wrong : new String[] {"organization=x", "state=HALF", "completedFrom=yesterday"}) {
            samples.call()
                    .get("/v1/assessments?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", is(wrong.substring(0, wrong.indexOf('='))));
        }
    }

    @Test
    void showsHistoryNewestFirstWithChangesAndTrend() {
        UUID organization = companies.known(TENANT);
        for (String choice : new String[] {"NOT_DONE", "PARTLY_DONE", "DONE"}) {
            create(Samples.complete(organization, choice));
            MovableClock.INSTANCE.forward(Duration.ofDays(30));
        }
        String history = "/v1/score-histories/" + organization;

        samples.call()
                .get(history)
                .then()
                .statusCode(200)
                .body("items.outcome.total", contains(100, 50, 0))
                .body("items.change", contains(50, 50, null))
                .body("trend.first", is(0))
                .body("trend.last", is(100))
                .body("trend.pointsPer30Days", is(50.0f));
        String next = samples.call()
                .get(history + "?limit=2")
                .then()
                .body("items.change", contains(50, 50))
                .extract()
                .path("nextPageToken");
        samples.call()
                .get(history + "?limit=2&pageToken=" + next)
                .then()
                .body("items.outcome.total", contains(0))
                .body("nextPageToken", nullValue());
        samples.call().get(history + "?questionnaire=nothing").then().statusCode(400);
    }

    @Test
    void limitsATokenToItsUnits() {
        UUID organization = companies.known(TENANT);
        List<UUID> units = companies.units(TENANT, organization, 2);
        String assessment = "/v1/assessments/" + samples.open(organization);
        Samples head = new Samples(Tokens.forTenant(TENANT)
                .organizations(organization)
                .units(units.get(0))
                .scopes("assessment:read", "assessment:write"));

        head.answer(assessment + "/responses/" + units.get(0) + "/answers/1", "DONE");

        head.call().get(assessment).then().statusCode(200);
        head.call().get(assessment + "/responses/" + units.get(1)).then().statusCode(404);
        head.call()
                .header("If-None-Match", "*")
                .body("{\"choice\": \"DONE\"}")
                .put(assessment + "/responses/" + units.get(1) + "/answers/1")
                .then()
                .statusCode(404);
        for (String whole : new String[] {"/consolidation", "/result", "/responses"}) {
            head.call().get(assessment + whole).then().statusCode(403).body("code", is("unit-limited"));
        }
        head.call().post(assessment + "/completion").then().statusCode(403);
    }

    private ValidatableResponse create(String body) {
        return samples.call().body(body).post("/v1/assessments").then().statusCode(201);
    }
}
