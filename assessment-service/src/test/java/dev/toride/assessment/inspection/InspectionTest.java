package dev.toride.assessment.inspection;

import static dev.toride.assessment.InspectedCompany.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.toride.assessment.Companies;
import dev.toride.assessment.InspectedCompany;
import dev.toride.assessment.Staff;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of an inspection, from its start to its closure. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class InspectionTest {
    private static InspectedCompany company;

    @Inject
    Companies companies;

    @Inject
    Staff staff;

    @BeforeEach
    void found() {
        if (company == null) {
            company = InspectedCompany.found("inspections", companies, staff);
        }
    }

    @Test
    void startsOnceAndOnlyWithChecks() {
        String bare = company.plan(company.body("INSPECTION", ""));
        refused(company.machine().post("/v1/inspections/" + bare + "/start"), 409, "inspection-without-checks");

        String id = company.plan(company.body("INSPECTION", List.of(company.factory())));
        refused(
                company.judge(company.worker(), company.checks(id).getFirst(), "{\"judgement\": \"CONFORMING\"}"),
                409,
                "inspection-not-started");
        company.start(id);
        refused(company.machine().post("/v1/inspections/" + id + "/start"), 409, "inspection-already-started");
    }

    @Test
    void aUnitClosedOrAPersonGoneSinceThePlanStopsTheStart() {
        UUID unit = companies.unit(company.tenant(), company.organization());
        Staff.Person leaver = staff.person(company.tenant(), company.organization(), company.sales());
        String closed = company.plan(company.body("INSPECTION", List.of(unit)));
        String left = company.plan(company.body("INSPECTION", List.of(company.factory()), person(leaver)));
        companies.closeUnit(company.tenant(), company.organization(), unit);
        staff.leave(leaver, company.organization());

        refused(company.machine().post("/v1/inspections/" + closed + "/start"), 422, "unknown-unit");
        refused(company.machine().post("/v1/inspections/" + left + "/start"), 422, "unknown-person");
    }

    @Test
    void reportsOnlyWhatIsJudged() {
        String id = company.inspecting();
        List<String> checks = company.checks(id);
        String conclusion = "{\"conclusion\": \"更新の運用に課題がある\"}";
        refused(
                company.worker().call().body(conclusion).post("/v1/inspections/" + id + "/report"),
                409,
                "inspection-unjudged-checks");
        company.judge(company.worker(), checks.get(0), InspectedCompany.nonconforming())
                .then()
                .statusCode(200);
        company.judge(company.worker(), checks.get(1), InspectedCompany.observation())
                .then()
                .statusCode(200);
        company.judge(company.worker(), checks.get(2), "{\"judgement\": \"NOT_CHECKED\", \"reason\": \"担当者が不在\"}")
                .then()
                .statusCode(200);
        refused(company.machine().body(conclusion).post("/v1/inspections/" + id + "/report"), 403, "inspector-needed");

        company.worker()
                .call()
                .body(conclusion)
                .post("/v1/inspections/" + id + "/report")
                .then()
                .statusCode(200)
                .body("state", equalTo("REPORTED"))
                .body("conclusion", equalTo("更新の運用に課題がある"))
                .body("reportedBy.person", equalTo(company.worker().id().toString()))
                .body("summary.total.checks", equalTo(3))
                .body("summary.total.nonconforming", equalTo(1))
                .body("summary.total.observation", equalTo(1))
                .body("summary.total.notChecked", equalTo(1))
                .body("summary.methods.method", contains("CHECKLIST", "INTERVIEW", "REVIEW"));
    }

    @Test
    void whatIsReportedNeverChanges() {
        String conclusion = "{\"conclusion\": \"x\"}";
        String id = company.inspecting();
        company.find(id);
        company.report(id);
        List<String> checks = company.checks(id);
        String before =
                company.machine().get("/v1/inspections/" + id + "/report").asString();

        refused(
                company.worker().call().body(conclusion).post("/v1/inspections/" + id + "/report"),
                409,
                "inspection-fixed");
        refused(
                company.judge(company.worker(), checks.get(2), "{\"judgement\": \"CONFORMING\"}"),
                409,
                "inspection-fixed");
        refused(
                company.machine()
                        .body("{\"criterion\": {\"source\": \"OTHER\", \"text\": \"x\"}, \"unit\": \""
                                + company.factory() + "\", \"methods\": [\"REVIEW\"]}")
                        .post("/v1/inspections/" + id + "/checks"),
                409,
                "inspection-fixed");
        refused(company.machine().header("If-Match", "*").delete(checks.getFirst()), 409, "inspection-already-started");
        refused(
                company.machine()
                        .header("If-Match", "*")
                        .body("{\"title\": \"x\", \"startsOn\": \"2026-12-01\", \"endsOn\": \"2026-12-01\"}")
                        .put("/v1/inspections/" + id),
                409,
                "inspection-fixed");
        refused(
                company.machine().body("{\"reason\": \"x\"}").post("/v1/inspections/" + id + "/cancellation"),
                409,
                "inspection-fixed");
        refused(company.machine().post("/v1/inspections/" + id + "/closure"), 409, "inspection-not-reviewed");
        assertThat(company.machine().get("/v1/inspections/" + id + "/report").asString())
                .isEqualTo(before);
    }

    @Test
    void aCancelledInspectionStaysAsItIsAndSoDoesWhatItFound() {
        String id = company.inspecting();
        String finding = company.find(id);

        company.machine()
                .body("{\"reason\": \"繁忙期のため延期\"}")
                .post("/v1/inspections/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo("繁忙期のため延期"));

        refused(
                company.judge(company.worker(), company.checks(id).get(1), "{\"judgement\": \"CONFORMING\"}"),
                409,
                "inspection-fixed");
        company.machine().get("/v1/findings/" + finding).then().body("state", equalTo("OPEN"));
    }

    @Test
    void closesOnlyWhatManagementHasEvaluatedAndWhoseFindingsAreSettled() {
        String id = company.inspecting();
        String finding = company.find(id);
        company.report(id);
        String review = company.review(id);
        company.decide(company.owner(), review, "IMPROVE").then().statusCode(200);
        company.machine()
                .get("/v1/inspections/" + id)
                .then()
                .body("state", equalTo("REVIEWED"))
                .body("review", equalTo(review));
        refused(company.machine().post("/v1/inspections/" + id + "/closure"), 409, "inspection-findings-unsettled");
        company.owner()
                .call()
                .body("{\"reason\": \"来月廃棄する機器のため\"}")
                .post("/v1/findings/" + finding + "/acceptance")
                .then()
                .statusCode(200);

        company.machine()
                .post("/v1/inspections/" + id + "/closure")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        refused(company.machine().post("/v1/inspections/" + id + "/closure"), 409, "inspection-fixed");
    }

    @Test
    void parallelReportsMakeOneAndAJudgementNeverComesAfterIt() {
        String id = company.inspecting();
        List<String> checks = company.checks(id);
        checks.forEach(check -> company.judge(company.worker(), check, "{\"judgement\": \"CONFORMING\"}"));

        List<Integer> statuses = Stream.concat(
                        IntStream.range(0, 4)
                                .mapToObj(i -> CompletableFuture.supplyAsync(() -> company.worker()
                                        .call()
                                        .body("{\"conclusion\": \"良好\"}")
                                        .post("/v1/inspections/" + id + "/report")
                                        .statusCode())),
                        checks.stream()
                                .map(check -> CompletableFuture.supplyAsync(
                                        () -> company.judge(company.worker(), check, InspectedCompany.nonconforming())
                                                .statusCode())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses.subList(0, 4)).containsOnlyOnce(200).containsOnly(200, 409);
        long late =
                statuses.subList(4, 7).stream().filter(status -> status == 200).count();
        company.machine().get("/v1/inspections/" + id).then().body("summary.total.nonconforming", equalTo((int) late));
    }

    @Test
    void ofParallelStartsOneBegins() {
        String id = company.plan(company.body("INSPECTION", List.of(company.factory())));

        List<Integer> statuses = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> company.machine()
                        .post("/v1/inspections/" + id + "/start")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }
}
