package dev.toride.assessment.managementreview;

import static dev.toride.assessment.InspectedCompany.observation;
import static dev.toride.assessment.InspectedCompany.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Management evaluates what was reported, and decides. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class ManagementReviewTest {
    private InspectedCompany company;

    @Inject
    Companies companies;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    @BeforeEach
    void found() {
        company = InspectedCompany.found("management-reviews", companies, staff);
    }

    @Test
    void putsReportedInspectionsBeforeManagementWithTheFiguresOfNow() {
        String inspection = company.inspecting();
        String finding = company.find(inspection);
        company.judge(company.worker(), company.checks(inspection).get(1), observation());
        String done = company.action(finding, company.worker(), today(clock.instant()));
        company.complete(done);
        company.action(finding, company.worker(), today(clock.instant()));
        company.report(inspection);
        company.machine()
                .body("""
                        {"organization": "%s", "title": {"ja": "更新の記録"}, "text": {"ja": "毎週、記録表に残す。"}}""".formatted(company.organization()))
                .post("/v1/measures")
                .then()
                .statusCode(201);

        company.machine()
                .body("""
                        {"organization": "%s", "inspections": ["%s", "%s"],
                         "inputs": [{"title": "対策の進捗", "text": "12件のうち9件が完了した。"}]}""".formatted(company.organization(), inspection, inspection))
                .post("/v1/management-reviews")
                .then()
                .statusCode(201)
                .body("state", equalTo("PREPARED"))
                .body("inspections", contains(inspection))
                .body("inputs[0].title", equalTo("対策の進捗"))
                .body("decisions", empty())
                .body("figures.inspections[0].counts.nonconforming", equalTo(1))
                .body("figures.nonconformitiesUnsettled", equalTo(1))
                .body("figures.observationsUnsettled", equalTo(1))
                .body("figures.actionsOpen", equalTo(1))
                .body("figures.actionsOverdue", equalTo(0))
                .body("figures.actionsWaitingForEffectCheck", equalTo(1))
                .body("figures.actionsIneffective", equalTo(0))
                .body("figures.measuresUndecided", equalTo(1))
                .body("figures.measuresOpen", equalTo(0))
                .body("figures.measuresOverdue", equalTo(0));
    }

    @Test
    void theOwnerDecidesOnceWithReasonsAndMaySendTheCompanyBackToItsRisks() {
        String inspection = reported();
        String review = company.review(inspection);
        refused(company.decide(company.worker(), review, "IMPROVE"), 403, "management-review-owner-needed");
        refused(
                company.machine()
                        .body("{\"decisions\": [{\"decision\": \"IMPROVE\", \"reason\": \"x\"}]}")
                        .post("/v1/management-reviews/" + review + "/decision"),
                403,
                "management-review-owner-needed");
        refused(
                company.decide(company.owner(), review, "CONTINUE", "IMPROVE"),
                422,
                "management-decision-contradiction");
        refused(company.decide(company.owner(), review, "IMPROVE", "IMPROVE"), 422, "management-decision-duplicate");

        company.decide(company.owner(), review, "IMPROVE", "REASSESS_RISKS")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("decisions.decision", contains("IMPROVE", "REASSESS_RISKS"))
                .body("decisions[1].reason", equalTo("点検の結果による"))
                .body("decidedBy", equalTo(company.owner().id().toString()));

        company.machine()
                .get("/v1/inspections/" + inspection)
                .then()
                .body("state", equalTo("REVIEWED"))
                .body("review", equalTo(review));
        refused(company.decide(company.owner(), review, "CONTINUE"), 409, "management-review-decided");
        refused(
                company.machine().header("If-Match", "*").body("{}").put("/v1/management-reviews/" + review),
                409,
                "management-review-decided");
    }

    @Test
    void aDecisionWithoutReasonIsNone() {
        String review = company.review();

        company.owner()
                .call()
                .body("{\"decisions\": [{\"decision\": \"CONTINUE\", \"reason\": \" \"}]}")
                .post("/v1/management-reviews/" + review + "/decision")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/decisions/0/reason"));
        company.owner()
                .call()
                .body("{\"decisions\": []}")
                .post("/v1/management-reviews/" + review + "/decision")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/decisions"));
    }

    @Test
    void anOwnerWhoHasLeftDecidesNothing() {
        String review = company.review();
        staff.leave(company.owner(), company.organization());

        refused(company.decide(company.owner(), review, "CONTINUE"), 403, "management-review-owner-needed");
    }

    @Test
    void onlyReportedInspectionsOfTheSameCompanyAreEvaluated() {
        InspectedCompany other = InspectedCompany.found("management-reviews", companies, staff);
        String running = company.inspecting();
        String others = other.inspecting();
        other.report(others);

        for (String inspection : List.of(running, others, UUID.randomUUID().toString())) {
            company.machine()
                    .body("{\"organization\": \"" + company.organization() + "\", \"inspections\": [\"" + inspection
                            + "\"]}")
                    .post("/v1/management-reviews")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("inspection-not-reported"))
                    .body("errors[0].pointer", equalTo("/inspections/0"));
        }
    }

    @Test
    void theOwnerDecidesOnWhatTheyRead() {
        String review = company.review();
        String inspection = reported();
        company.machine()
                .header("If-Match", "\"0\"")
                .body("{\"inspections\": [\"" + inspection + "\"]}")
                .put("/v1/management-reviews/" + review)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("figures.inspections[0].counts.nonconforming", equalTo(1));
        String decision = "{\"decisions\": [{\"decision\": \"CONTINUE\", \"reason\": \"良好\"}]}";

        company.owner()
                .call()
                .header("If-Match", "\"0\"")
                .body(decision)
                .post("/v1/management-reviews/" + review + "/decision")
                .then()
                .statusCode(412);
        company.owner()
                .call()
                .header("If-Match", "\"1\"")
                .body(decision)
                .post("/v1/management-reviews/" + review + "/decision")
                .then()
                .statusCode(200);
    }

    @Test
    void parallelDecisionsMakeOneAndTwoReviewsOfOneInspectionDoNotWaitForEachOther() {
        String first = reported();
        String second = reported();
        List<String> reviews = List.of(company.review(first, second), company.review(second, first));

        List<Integer> statuses = Stream.of(0, 1, 0, 1)
                .map(i -> CompletableFuture.supplyAsync(() -> company.decide(company.owner(), reviews.get(i), "IMPROVE")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(200, 200, 409, 409);
        for (String inspection : List.of(first, second)) {
            String by = company.machine()
                    .get("/v1/inspections/" + inspection)
                    .then()
                    .body("state", equalTo("REVIEWED"))
                    .body("version", equalTo(3))
                    .extract()
                    .path("review");
            assertThat(by).isIn(reviews);
        }
    }

    @Test
    void listsByOrganizationAndState() {
        String decided = company.review();
        String prepared = company.review();
        company.decide(company.owner(), decided, "CONTINUE").then().statusCode(200);

        assertThat(ids("")).containsExactly(decided, prepared);
        assertThat(ids("&state=PREPARED")).containsExactly(prepared);
    }

    private String reported() {
        String inspection = company.inspecting();
        company.find(inspection);
        company.report(inspection);
        return inspection;
    }

    private List<String> ids(String more) {
        return company.machine()
                .get("/v1/management-reviews?organization=" + company.organization() + more)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }
}
