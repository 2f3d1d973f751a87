package dev.toride.assessment.inspection;

import static dev.toride.assessment.InspectedCompany.item;
import static dev.toride.assessment.InspectedCompany.nonconforming;
import static dev.toride.assessment.InspectedCompany.person;
import static dev.toride.assessment.InspectedCompany.plan;
import static dev.toride.assessment.InspectedCompany.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.toride.assessment.Companies;
import dev.toride.assessment.InspectedCompany;
import dev.toride.assessment.Staff;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A token that is limited to the factory: what concerns the sales department, or the company as a whole, is not for it. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class UnitLimitTest {
    private static final String CONFORMING = "{\"judgement\": \"CONFORMING\"}";

    @Inject
    Companies companies;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    private InspectedCompany company;
    private String inspection;
    private List<String> checks;

    @BeforeEach
    void inspectBothDepartments() {
        company = InspectedCompany.found("unit-limits", companies, staff);
        inspection = company.plan(company.body(
                "INSPECTION",
                "\"units\": [\"" + company.factory() + "\", \"" + company.sales() + "\"], \"inspectors\": ["
                        + person(company.worker()) + "], \"criteria\": [" + item("1") + "]"));
        company.start(inspection);
        checks = company.checks(inspection);
    }

    @Test
    void judgesAndSeesTheChecksOfItsUnitOnly() {
        String path = "/v1/inspections/" + inspection + "/checks";

        limited().get(path).then().body("items.unit", contains(company.factory().toString()));
        judged(checks.get(0)).then().statusCode(200);
        refused(judged(checks.get(1)), 404, "not-found");
        refused(limited().get(checks.get(1)), 404, "not-found");
        refused(
                limited()
                        .body("{\"criterion\": {\"source\": \"OTHER\", \"text\": \"x\"}, \"unit\": \"" + company.sales()
                                + "\", \"methods\": [\"REVIEW\"]}")
                        .post(path),
                404,
                "not-found");
    }

    @Test
    void seesNoFigureOfOtherUnits() {
        checks.forEach(check -> company.judge(company.worker(), check, CONFORMING));
        company.report(inspection);

        limited()
                .get("/v1/inspections/" + inspection)
                .then()
                .body("state", equalTo("REPORTED"))
                .body("summary", nullValue())
                .body("conclusion", nullValue());
        limited()
                .get("/v1/inspections?organization=" + company.organization())
                .then()
                .body("items.summary", contains(nullValue()));
        refused(limited().get("/v1/inspections/" + inspection + "/report"), 403, "unit-limited");
    }

    @Test
    void correctsWhatWasFoundInItsUnitOnly() {
        checks.forEach(check -> company.judge(company.worker(), check, nonconforming()));
        String ours = finding(company.factory().toString());
        String theirs = finding(company.sales().toString());
        String action = company.action(theirs, company.seller(), today(clock.instant()));

        limited().get("/v1/findings?inspection=" + inspection).then().body("items.id", contains(ours));
        refused(limited().get("/v1/findings/" + theirs), 404, "not-found");
        limited().get("/v1/corrective-actions?inspection=" + inspection).then().body("items", empty());
        refused(limited().get("/v1/corrective-actions/" + action), 404, "not-found");
        refused(limited().body("{}").post("/v1/corrective-actions/" + action + "/completion"), 404, "not-found");
        refused(planned(theirs), 422, "unknown-finding");
        planned(ours).then().statusCode(201);
        limited().get("/v1/corrective-actions?inspection=" + inspection).then().body("items", hasSize(1));
    }

    @Test
    void leavesWhatConcernsTheWholeCompanyToOthers() {
        String review = company.review();

        refused(limited().body(company.body("INSPECTION", "")).post("/v1/inspections"), 403, "unit-limited");
        refused(
                limited().body("{\"reason\": \"x\"}").post("/v1/inspections/" + inspection + "/cancellation"),
                403,
                "unit-limited");
        refused(limited().get("/v1/management-reviews"), 403, "unit-limited");
        refused(limited().get("/v1/management-reviews/" + review), 403, "unit-limited");
        refused(
                limited()
                        .body("{\"organization\": \"" + company.organization() + "\"}")
                        .post("/v1/management-reviews"),
                403,
                "unit-limited");
    }

    private RequestSpecification limited() {
        return company.worker().call(Tokens.forTenant(company.tenant()).units(company.factory()));
    }

    private Response judged(String check) {
        return limited().header("If-Match", "*").body(CONFORMING).put(check + "/judgement");
    }

    private Response planned(String finding) {
        return limited()
                .body("{\"finding\": \"" + finding + "\", "
                        + plan(company.worker(), today(clock.instant())).substring(1))
                .post("/v1/corrective-actions");
    }

    private String finding(String unit) {
        return company.machine()
                .get("/v1/findings?inspection=" + inspection + "&unit=" + unit)
                .then()
                .extract()
                .path("items[0].id");
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }
}
