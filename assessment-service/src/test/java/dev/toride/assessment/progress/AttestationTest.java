package dev.toride.assessment.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.toride.assessment.AtOnce;
import dev.toride.assessment.Companies;
import dev.toride.assessment.Staff;
import dev.toride.testkit.events.ServiceDatabase;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.time.MovableClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class AttestationTest {
    private static final String TENANT = "attestations";
    private static final String CRITERION = "CONTRACTORS_COVERED";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Inject
    Companies companies;

    @Inject
    Staff staff;

    @Test
    void fillsWhatTorideCannotKnow() {
        Journey journey = Journey.begin(TENANT, companies, staff);
        assertThat(journey.criterion(CRITERION, "reason.ja"))
                .isEqualTo("Torideの記録だけでは確かめられません。できているときは、経営者か情報セキュリティ責任者がその旨を登録してください。");

        Response attested = journey.attest(CRITERION, """
                {"statement": "主な委託先3社と契約を結んでいる。", "attestedOn": "2026-11-01",
                 "evidence": [{"title": "契約書の一覧", "url": "https://files.example/contracts"}]}""");

        attested.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("attestedBy", equalTo(journey.owner().id().toString()))
                .body("validUntil", nullValue());
        assertThat(journey.criterion(CRITERION, "metBy")).isEqualTo("ATTESTATION");
        assertThat(journey.criterion(CRITERION, "since")).isEqualTo("2026-11-01");
        assertThat(journey.criterion(CRITERION, "evidence.id")).isEqualTo("[" + attested.path("id") + "]");
        assertThat(journey.read().getString("attestations[0].criterion")).isEqualTo(CRITERION);
    }

    @Test
    void countsUntilItsLastDayIsOver() {
        Journey journey = Journey.begin(TENANT, companies, staff);
        LocalDate today = MovableClock.INSTANCE.today(TOKYO);
        journey.attest(
                        CRITERION,
                        "{\"statement\": \"契約済み\", \"attestedOn\": \"" + today + "\", \"validUntil\": \"" + today
                                + "\"}")
                .then()
                .statusCode(201);
        assertThat(journey.criterion(CRITERION, "met")).isEqualTo("true");

        MovableClock.INSTANCE.forward(Duration.ofDays(1));

        assertThat(journey.criterion(CRITERION, "met")).isEqualTo("false");
        assertThat(journey.criterion(CRITERION, "shortfall")).isEqualTo("ATTESTATION_EXPIRED");
    }

    @Test
    void isForTheOwnerOrTheOfficerToGive() {
        Journey journey = Journey.begin(TENANT, companies, staff);
        Staff.Person officer = staff.person(TENANT, journey.organization(), null);
        staff.assign(officer, journey.organization(), "INFORMATION_SECURITY_OFFICER", null);
        Staff.Person employee = staff.person(TENANT, journey.organization(), null);
        staff.assign(employee, journey.organization(), "EDUCATION_OFFICER", null);

        refused(put(employee.call(), journey), 403, "attester-needed");
        refused(put(journey.machine(), journey), 403, "attester-needed");
        put(officer.call(), journey).then().statusCode(201);
        refused(employee.call().header("If-Match", "\"0\"").delete(path(journey)), 403, "attester-needed");
    }

    @Test
    void ofAQuestionnaireIsItsResultAndNothingElse() {
        Journey journey = Journey.begin(TENANT, companies, staff);

        refused(
                journey.attest("SELF_ASSESSMENT_COMPLETED", Journey.attestation("2026-11-01")),
                422,
                "criterion-not-attestable");
        refused(journey.attest("TEA_SERVED", Journey.attestation("2026-11-01")), 404, "not-found");
    }

    @Test
    void refusesDaysThatCannotBe() {
        Journey journey = Journey.begin(TENANT, companies, staff);
        LocalDate tomorrow = MovableClock.INSTANCE.today(TOKYO).plusDays(1);

        refused(journey.attest(CRITERION, Journey.attestation(tomorrow.toString())), 422, "attestation-in-the-future")
                .then()
                .body("errors[0].pointer", equalTo("/attestedOn"));
        refused(
                        journey.attest(
                                CRITERION,
                                "{\"statement\": \"契約済み\", \"attestedOn\": \"2026-11-02\", \"validUntil\": \"2026-11-01\"}"),
                        422,
                        "attestation-ends-before-it-begins")
                .then()
                .body("errors[0].pointer", equalTo("/validUntil"));
    }

    @Test
    void isReplacedAndTakenBackByWhoeverReadItLast() {
        Journey journey = Journey.begin(TENANT, companies, staff);
        RequestSpecification owner = journey.owner().call().body(Journey.attestation("2026-11-02"));
        refused(owner.put(path(journey)), 428, "precondition-required");
        journey.attest(CRITERION, Journey.attestation("2026-11-01")).then().statusCode(201);

        refused(journey.attest(CRITERION, Journey.attestation("2026-11-01")), 412, "stale");
        refused(change(journey, "\"7\""), 412, "stale");
        change(journey, "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("attestedOn", equalTo("2026-11-02"));
        journey.machine().get(path(journey)).then().statusCode(200).body("version", equalTo(1));

        refused(journey.owner().call().delete(path(journey)), 428, "precondition-required");
        refused(journey.owner().call().header("If-Match", "\"0\"").delete(path(journey)), 412, "stale");
        journey.owner()
                .call()
                .header("If-Match", "\"1\"")
                .delete(path(journey))
                .then()
                .statusCode(204);
        refused(journey.machine().get(path(journey)), 404, "not-found");
        assertThat(journey.criterion(CRITERION, "met")).isEqualTo("false");
    }

    @Test
    void ofTwoAtOnceTheSecondIsStale() {
        Journey journey = Journey.begin(TENANT, companies, staff);

        List<Integer> statuses = AtOnce.times(
                6,
                () -> journey.attest(CRITERION, Journey.attestation("2026-11-01"))
                        .statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(201, 412, 412, 412, 412, 412);
    }

    @Test
    void leavesATraceOfEveryChange() {
        Journey journey = Journey.begin(TENANT, companies, staff);
        String id = journey.attest(CRITERION, Journey.attestation("2026-11-01"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        journey.owner()
                .call()
                .header("If-Match", "*")
                .delete(path(journey))
                .then()
                .statusCode(204);

        assertThat(ServiceDatabase.column(
                        "select (before is null) || ' ' || (after is null) from audit_entry where entity_id = ? order by id",
                        id))
                .containsExactly("true false", "false true");
    }

    @Test
    void nobodyElseReachesIt() {
        Journey journey = Journey.begin(TENANT, companies, staff);
        journey.attest(CRITERION, Journey.attestation("2026-11-01")).then().statusCode(201);
        Journey stranger = Journey.begin("attestations-stranger", companies, staff);

        refused(stranger.machine().get(path(journey)), 404, "not-found");
        refused(stranger.owner().call().header("If-Match", "*").delete(path(journey)), 404, "not-found");
        refused(put(stranger.owner().call(), journey), 404, "not-found");
        refused(
                journey.machine().get("/v1/progress/" + UUID.randomUUID() + "/attestations/" + CRITERION),
                404,
                "not-found");
    }

    private static Response put(RequestSpecification call, Journey journey) {
        return call.header("If-None-Match", "*")
                .body(Journey.attestation("2026-11-01"))
                .put(path(journey));
    }

    private static Response change(Journey journey, String ifMatch) {
        return journey.owner()
                .call()
                .header("If-Match", ifMatch)
                .body(Journey.attestation("2026-11-02"))
                .put(path(journey));
    }

    private static String path(Journey journey) {
        return journey.path() + "/attestations/" + CRITERION;
    }

    private static Response refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
        return answer;
    }
}
