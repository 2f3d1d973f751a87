package dev.toride.assessment.finding;

import static dev.toride.assessment.InspectedCompany.nonconforming;
import static dev.toride.assessment.InspectedCompany.observation;
import static dev.toride.assessment.InspectedCompany.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.toride.assessment.Companies;
import dev.toride.assessment.InspectedCompany;
import dev.toride.assessment.Staff;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings arise from judgements, and are settled or withdrawn. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class FindingTest {
    private static final String CONFORMING = "{\"judgement\": \"CONFORMING\"}";
    private static final String REASON = "{\"reason\": \"来月廃棄する機器のため\"}";

    private static InspectedCompany company;

    @Inject
    Companies companies;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    @BeforeEach
    void found() {
        if (company == null) {
            company = InspectedCompany.found("findings", companies, staff);
        }
    }

    @Test
    void aJudgementRaisesOneFindingHoweverOftenItIsGiven() {
        String inspection = company.inspecting();
        String check = company.checks(inspection).getFirst();
        company.judge(company.worker(), check, nonconforming());

        company.machine()
                .get("/v1/findings?inspection=" + inspection)
                .then()
                .body("items", hasSize(1))
                .body("items[0].grade", equalTo("NONCONFORMITY"))
                .body("items[0].statement", equalTo("2か月更新されていない。"))
                .body("items[0].advice", equalTo("持ち出す前に更新する。"))
                .body("items[0].urgent", equalTo(true))
                .body("items[0].unit", equalTo(company.factory().toString()))
                .body("items[0].state", equalTo("OPEN"));
        company.judge(company.worker(), check, observation());
        company.machine()
                .get("/v1/findings?inspection=" + inspection)
                .then()
                .body("items", hasSize(1))
                .body("items[0].version", equalTo(1))
                .body("items[0].grade", equalTo("OBSERVATION"))
                .body("items[0].advice", nullValue())
                .body("items[0].urgent", equalTo(false));
    }

    @Test
    void aChangedJudgementWithdrawsTheFindingAndCanRaiseItAgain() {
        String inspection = company.inspecting();
        String finding = company.find(inspection);
        String check = company.checks(inspection).getFirst();

        company.judge(company.worker(), check, CONFORMING).then().statusCode(200);
        company.machine()
                .get("/v1/findings/" + finding)
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("settledAt", notNullValue());
        company.judge(company.worker(), check, CONFORMING).then().statusCode(200);
        company.machine().get("/v1/findings/" + finding).then().body("version", equalTo(1));
        company.judge(company.worker(), check, nonconforming()).then().statusCode(200);
        company.machine()
                .get("/v1/findings/" + finding)
                .then()
                .body("state", equalTo("OPEN"))
                .body("settledAt", nullValue());
    }

    @Test
    void whatIsBeingCorrectedIsNotTakenBack() {
        String inspection = company.inspecting();
        String finding = company.find(inspection);
        String check = company.checks(inspection).getFirst();
        String action = company.action(finding, company.worker(), today(clock.instant()));

        refused(company.judge(company.worker(), check, CONFORMING), 409, "finding-in-correction");
        company.machine().get(check).then().body("judgement", equalTo("NONCONFORMING"));
        company.judge(company.worker(), check, observation()).then().statusCode(200);
        company.machine().get("/v1/findings/" + finding).then().body("state", equalTo("IN_CORRECTION"));
        company.machine()
                .body("{\"reason\": \"対象を誤った\"}")
                .post("/v1/corrective-actions/" + action + "/withdrawal")
                .then()
                .statusCode(200);
        company.judge(company.worker(), check, CONFORMING).then().statusCode(200);
    }

    @Test
    void onlyWhoMayDecideLivesWithAFinding() {
        String finding = company.find(company.inspecting());
        String path = "/v1/findings/" + finding + "/acceptance";
        Staff.Person officer = staff.person(company.tenant(), company.organization(), company.sales());
        staff.assign(officer, company.organization(), "INFORMATION_SECURITY_OFFICER", null);

        refused(company.machine().body(REASON).post(path), 403, "finding-decider-needed");
        refused(company.worker().call().body(REASON).post(path), 403, "finding-decider-needed");
        officer.call()
                .body(REASON)
                .post(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("acceptedBy", equalTo(officer.id().toString()))
                .body("acceptanceReason", equalTo("来月廃棄する機器のため"));
        refused(officer.call().body(REASON).post(path), 409, "finding-not-open");
    }

    @Test
    void anotherJudgementReopensWhatWasAccepted() {
        String inspection = company.inspecting();
        String finding = company.find(inspection);
        company.owner().call().body(REASON).post("/v1/findings/" + finding + "/acceptance");

        company.judge(company.worker(), company.checks(inspection).getFirst(), nonconforming());

        company.machine()
                .get("/v1/findings/" + finding)
                .then()
                .body("state", equalTo("OPEN"))
                .body("acceptedBy", nullValue())
                .body("acceptanceReason", nullValue());
    }

    @Test
    void whatIsFoundAgainAfterItsCorrectionIsOpenAgain() {
        String inspection = company.inspecting();
        String finding = company.find(inspection);
        String action = company.action(finding, company.worker(), today(clock.instant()));
        company.complete(action);
        company.checkEffect(company.seller(), action, true, "").then().statusCode(200);

        company.find(inspection);

        company.machine().get("/v1/findings/" + finding).then().body("state", equalTo("OPEN"));
        company.action(finding, company.worker(), today(clock.instant()));
        company.machine().get("/v1/findings/" + finding).then().body("state", equalTo("IN_CORRECTION"));
    }

    @Test
    void listsByInspectionUnitGradeAndState() {
        String inspection = company.inspecting();
        String finding = company.find(inspection);
        company.judge(company.worker(), company.checks(inspection).get(1), observation());

        assertThat(ids("inspection=" + inspection + "&unit=" + company.factory()))
                .hasSize(2);
        assertThat(ids("inspection=" + inspection + "&unit=" + company.sales())).isEmpty();
        assertThat(ids("inspection=" + inspection + "&grade=NONCONFORMITY")).containsExactly(finding);
        assertThat(ids("inspection=" + inspection + "&state=RESOLVED")).isEmpty();
    }

    private static List<String> ids(String query) {
        return company.machine()
                .get("/v1/findings?organization=" + company.organization() + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }
}
