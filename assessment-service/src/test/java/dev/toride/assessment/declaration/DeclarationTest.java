package dev.toride.assessment.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.toride.assessment.AtOnce;
import dev.toride.assessment.Companies;
import dev.toride.assessment.Samples;
import dev.toride.assessment.Staff;
import dev.toride.assessment.progress.Journey;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import dev.toride.testkit.time.MovableClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class DeclarationTest {
    private static final String TENANT = "declarations";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Inject
    Companies companies;

    @Inject
    Staff staff;

    @Test
    void recordsWhatWasInPlace() {
        Journey journey = begin();
        journey.assess("ipa-sme-3.self-assessment", 25, "DONE");
        journey.publish("basic-policy");

        String id = journey.declare("2", "")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("DECLARED"))
                .body("edition", equalTo("ipa-sme-3"))
                .body("declaredBy", equalTo(journey.owner().id().toString()))
                .body("declarationId", nullValue())
                .body("readiness.ready", equalTo(true))
                .body("readiness.judgedAt", notNullValue())
                .body("readiness.criteria.criterion", contains("SELF_ASSESSMENT_COMPLETED", "BASIC_POLICY_PUBLISHED"))
                .body("readiness.criteria.met", contains(true, true))
                .extract()
                .path("id");

        journey.machine()
                .get(path(id))
                .then()
                .statusCode(200)
                .body("readiness.criteria[1].title.ja", equalTo("情報セキュリティ基本方針を社外に公開している"));
    }

    @Test
    void warnsACompanyThatIsNotReadyAndLetsItDeclareKnowingly() {
        Journey journey = begin();

        Response warned = journey.declare("2", "");

        warned.then()
                .statusCode(422)
                .body("code", equalTo("star-not-ready"))
                .body("errors.pointer", contains("/star", "/star"))
                .body("errors.code", contains("criterion-not-met", "criterion-not-met"))
                .body(
                        "errors.message",
                        contains(
                                "まだ満たしていない条件：自社診断を終え、対策の状況を把握している（SELF_ASSESSMENT_COMPLETED）",
                                "まだ満たしていない条件：情報セキュリティ基本方針を社外に公開している（BASIC_POLICY_PUBLISHED）"));
        assertThat(warned.asString()).doesNotContain("認定").doesNotContain("取得");
        journey.owner()
                .call()
                .header("Accept-Language", "en")
                .body(journey.declaration("1", "\"acknowledgeNotReady\": false"))
                .post(Journey.DECLARATIONS)
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("Not met yet: The five rules are shown to everyone"));

        journey.declare("2", "\"acknowledgeNotReady\": true")
                .then()
                .statusCode(201)
                .body("readiness.ready", equalTo(false))
                .body("readiness.criteria.met", contains(false, false));
    }

    @Test
    void readinessStaysAsItWas() {
        Journey journey = begin();
        String id = journey.declared("1", "");

        journey.assess("ipa-sme-3.five-rules", 5, "DONE");

        journey.machine().get(path(id)).then().statusCode(200).body("readiness.ready", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5123456789",
                "512345678901",
                "31234567890",
                "５１２３４５６７８９０",
                "5123456789a",
                "abcdefghijk",
                "51234-67890",
                " 51234567890",
                ""
            })
    void refusesWhatIsNoNumber(String number) {
        Journey journey = begin();
        String member = "\"declarationId\": \"" + number + "\"";

        journey.declare("1", member + ", \"acknowledgeNotReady\": true")
                .then()
                .statusCode(422)
                .body("code", equalTo("declaration-number-malformed"))
                .body("detail", containsString("自己宣言IDは11桁の数字です。"))
                .body("errors[0].pointer", equalTo("/declarationId"));
        String id = journey.declared("1", "");
        revise(journey, id, "\"0\"", member)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/declarationId"));
    }

    @Test
    void takesTheNumberWhenItArrives() {
        Journey journey = begin();
        String id = journey.declared("1", "");
        String number = number("5");

        revise(journey, id, "", "").then().statusCode(428);
        revise(journey, id, "\"3\"", "").then().statusCode(412);
        revise(journey, id, "\"0\"", "\"declarationId\": \"" + number + "\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("declarationId", equalTo(number))
                .body("declaredOn", equalTo("2026-11-19"));
        journey.declared("2", "\"declarationId\": \"" + number + "\"");
    }

    @Test
    void aNumberBelongsToOneCompanyAsLongAsOneOfItsDeclarationsStands() {
        Journey first = begin();
        Journey second = begin();
        String number = "\"declarationId\": \"" + number("4") + "\"";
        String one = first.declared("1", number);
        String two = first.declared("2", number);

        taken(second.declare("2", "\"acknowledgeNotReady\": true, " + number));
        withdraw(first, one).then().statusCode(200);
        taken(second.declare("2", "\"acknowledgeNotReady\": true, " + number));
        revise(first, two, "\"0\"", "").then().statusCode(200);
        String declared = second.declared("2", number);
        taken(revise(first, two, "\"1\"", number));
        withdraw(second, declared).then().statusCode(200);
        revise(first, two, "\"1\"", number).then().statusCode(200);
    }

    @Test
    void anotherTenantKnowsNothingOfIt() {
        Journey journey = begin();
        String number = "\"declarationId\": \"" + number("5") + "\"";
        String id = journey.declared("1", number);
        Journey stranger = Journey.begin("declarations-stranger", companies, staff);

        stranger.declared("1", number);
        stranger.machine().get(path(id)).then().statusCode(404);
        revise(stranger, id, "*", "").then().statusCode(404);
        withdraw(stranger, id).then().statusCode(404);
        stranger.machine()
                .queryParam("organization", journey.organization())
                .get(Journey.DECLARATIONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        stranger.owner()
                .call(Tokens.forTenant(stranger.tenant()).organizations(stranger.organization()))
                .body(journey.declaration("1", ""))
                .post(Journey.DECLARATIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-organization"));
    }

    @Test
    void standsByOneDeclarationOfAStar() {
        Journey journey = begin();
        String id = journey.declared("1", "");

        journey.declare("1", "\"acknowledgeNotReady\": true")
                .then()
                .statusCode(409)
                .body("code", equalTo("star-already-declared"))
                .body("errors[0].pointer", equalTo("/star"));
        withdraw(journey, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawnBy", equalTo(journey.owner().id().toString()))
                .body("withdrawalReason", equalTo("記録の誤り"));
        withdraw(journey, id).then().statusCode(409).body("code", equalTo("declaration-withdrawn"));
        revise(journey, id, "\"1\"", "").then().statusCode(409).body("code", equalTo("declaration-withdrawn"));
        String again = journey.declared("1", "");
        journey.machine()
                .queryParam("organization", journey.organization())
                .get(Journey.DECLARATIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id, again));
    }

    @Test
    void oneOfManyAtOnceIsRecorded() {
        Journey journey = begin();

        List<Integer> statuses = AtOnce.times(
                6, () -> journey.declare("1", "\"acknowledgeNotReady\": true").statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }

    @Test
    void oneOfManyCompaniesGetsANumber() {
        String more = "\"acknowledgeNotReady\": true, \"declarationId\": \"" + number("5") + "\"";
        List<Journey> journeys = Stream.generate(this::begin).limit(4).toList();

        List<Integer> statuses = AtOnce.all(journeys.stream()
                .<Callable<Integer>>map(
                        journey -> () -> journey.declare("1", more).statusCode())
                .toList());

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void recordsOnceHoweverOftenTheSameRequestComes() {
        Journey journey = begin();
        String body = journey.declaration("1", "\"acknowledgeNotReady\": true");
        String key = UUID.randomUUID().toString();

        List<String> ids = AtOnce.times(
                4,
                () -> journey.owner()
                        .call()
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post(Journey.DECLARATIONS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"));

        assertThat(ids).hasSize(4).containsOnly(ids.getFirst());
    }

    @Test
    void isForTheOwnerOrTheOfficerToDeclare() {
        Journey journey = begin();
        Staff.Person employee = staff.person(TENANT, journey.organization(), null);
        String body = journey.declaration("1", "\"acknowledgeNotReady\": true");

        for (Response answer : List.of(
                employee.call().body(body).post(Journey.DECLARATIONS),
                journey.machine().body(body).post(Journey.DECLARATIONS))) {
            answer.then().statusCode(403).body("code", equalTo("declarer-needed"));
        }
        String id = journey.declared("1", "");
        employee.call()
                .body("{\"reason\": \"誤り\"}")
                .post(path(id) + "/withdrawal")
                .then()
                .statusCode(403);
        revise(journey, id, "\"0\"", "").then().statusCode(200);
    }

    @Test
    void refusesAStarOrADayThatThereIsNot() {
        Journey journey = begin();
        String tomorrow =
                MovableClock.INSTANCE.today(ZoneId.of("Asia/Tokyo")).plusDays(1).toString();

        journey.declare("3", "").then().statusCode(422).body("code", equalTo("unknown-star"));
        journey.owner()
                .call()
                .body(journey.declaration("1", "").replace("2026-11-20", tomorrow))
                .post(Journey.DECLARATIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("declaration-in-the-future"))
                .body("errors[0].pointer", equalTo("/declaredOn"));
    }

    @Test
    void listsPageByPage() {
        Journey journey = begin();
        String one = journey.declared("1", "");
        String two = journey.declared("2", "");
        var first = journey.machine()
                .queryParam("organization", journey.organization())
                .queryParam("limit", 1)
                .get(Journey.DECLARATIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(one))
                .extract();

        journey.machine()
                .queryParam("organization", journey.organization())
                .queryParam("limit", 1)
                .queryParam("pageToken", first.<String>path("nextPageToken"))
                .get(Journey.DECLARATIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(two))
                .body("nextPageToken", nullValue());
        new Samples(Tokens.forTenant(TENANT).organizations(UUID.randomUUID()))
                .call()
                .get(Journey.DECLARATIONS)
                .then()
                .statusCode(200)
                .body("items.id", not(contains(one)));
    }

    private Journey begin() {
        return Journey.begin(TENANT, companies, staff);
    }

    private static String number(String first) {
        return first + String.format("%010d", NUMBERS.incrementAndGet());
    }

    private static String path(String id) {
        return Journey.DECLARATIONS + "/" + id;
    }

    private static Response revise(Journey journey, String id, String ifMatch, String member) {
        var call = journey.machine()
                .body("{\"declaredOn\": \"2026-11-19\"" + (member.isEmpty() ? "" : ", " + member) + "}");
        return (ifMatch.isEmpty() ? call : call.header("If-Match", ifMatch)).put(path(id));
    }

    private static Response withdraw(Journey journey, String id) {
        return journey.owner().call().body("{\"reason\": \"記録の誤り\"}").post(path(id) + "/withdrawal");
    }

    private static void taken(Response answer) {
        answer.then()
                .statusCode(409)
                .body("code", equalTo("declaration-number-taken"))
                .body("errors[0].pointer", equalTo("/declarationId"));
    }
}
