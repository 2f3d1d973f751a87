package dev.toride.assessment.inspection;

import static dev.toride.assessment.InspectedCompany.external;
import static dev.toride.assessment.InspectedCompany.nonconforming;
import static dev.toride.assessment.InspectedCompany.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.toride.assessment.Companies;
import dev.toride.assessment.InspectedCompany;
import dev.toride.assessment.Staff;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.TestInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks, who judges them, and what a judgement must say. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class InspectionCheckTest {
    private static final String CONFORMING = "{\"judgement\": \"CONFORMING\", \"notes\": \"画面で確認した\"}";

    private static InspectedCompany company;

    @Inject
    Companies companies;

    @Inject
    Staff staff;

    @BeforeEach
    void found() {
        if (company == null) {
            company = InspectedCompany.found("checks", companies, staff);
        }
    }

    @Test
    void keepsTheJudgementWithWhoJudgedAndWhatShowsIt() {
        String check = company.checks(company.inspecting()).getFirst();

        company.judge(company.worker(), check, nonconforming())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("judgement", equalTo("NONCONFORMING"))
                .body("notes", equalTo("履歴を確認した。"))
                .body("evidence[0].url", equalTo("https://files.example/update.png"))
                .body("judgedBy.person", equalTo(company.worker().id().toString()))
                .body("judgedBy.independent", equalTo(false));
        company.judge(company.seller(), check, CONFORMING)
                .then()
                .statusCode(200)
                .body("judgedBy.independent", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            judgement-reason-needed | /reason | {"judgement": "NOT_CHECKED"}
            judgement-reason-needed | /reason | {"judgement": "NOT_APPLICABLE"}
            judgement-reason-unexpected | /reason | {"judgement": "CONFORMING", "reason": "x"}
            judgement-finding-needed | /finding | {"judgement": "NONCONFORMING"}
            judgement-finding-needed | /finding | {"judgement": "OBSERVATION"}
            judgement-finding-unexpected | /finding | {"judgement": "CONFORMING", "finding": {"statement": "x"}}
            judgement-finding-unexpected | /finding | {"judgement": "NOT_CHECKED", "reason": "x", "finding": {"statement": "x"}}
            """)
    void saysExactlyWhatTheJudgementNeeds(String code, String pointer, String judgement) {
        String check = company.checks(company.inspecting()).getFirst();

        company.judge(company.worker(), check, judgement)
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /evidence/0/url | {"judgement": "CONFORMING", "evidence": [{"title": "x", "url": "javascript:alert(1)"}]}
            /finding/statement | {"judgement": "NONCONFORMING", "finding": {"statement": " "}}
            /judgement | {"judgement": "SPLENDID"}
            """)
    void refusesMalformedJudgements(String pointer, String judgement) {
        String check = company.checks(company.inspecting()).getFirst();

        company.judge(company.worker(), check, judgement)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void aMachineWithoutAPersonJudgesNothing() {
        String check = company.checks(company.inspecting()).getFirst();

        Response refused =
                company.machine().header("If-Match", "*").body(CONFORMING).put(check + "/judgement");

        refused.then().statusCode(403).body("code", equalTo("inspector-needed"));
        company.machine()
                .header("If-Match", "*")
                .header(
                        "Toride-Acting-Subject",
                        TestInfrastructure.current().issuerUrl() + "|"
                                + company.worker().subject())
                .body(CONFORMING)
                .put(check + "/judgement")
                .then()
                .statusCode(200)
                .body("judgedBy.person", equalTo(company.worker().id().toString()));
    }

    @Test
    void whoHasLeftJudgesNothing() {
        Staff.Person leaver = staff.person(company.tenant(), company.organization(), company.sales());
        String check = company.checks(company.inspecting()).getFirst();
        staff.leave(leaver, company.organization());

        refused(company.judge(leaver, check, CONFORMING), 403, "inspector-needed");
    }

    @Test
    void anAuditRefusesAnAuditorOfTheAuditedUnitAndSaysWhatToDo() {
        company.machine()
                .header("Accept-Language", "ja")
                .body(company.body(
                        "AUDIT", List.of(company.factory()), person(company.seller()), person(company.worker())))
                .post("/v1/inspections")
                .then()
                .statusCode(422)
                .body("code", equalTo("auditor-not-independent"))
                .body("errors[0].pointer", equalTo("/inspectors/1/person"))
                .body("detail", containsString("社外の人に依頼し"));
    }

    @Test
    void anAuditRefusesWhoHoldsARoleForTheAuditedUnit() {
        Staff.Person head = staff.person(company.tenant(), company.organization(), company.sales());
        staff.assign(head, company.organization(), "DEPARTMENT_SECURITY_OFFICER", company.factory());

        refused(
                company.machine()
                        .body(company.body("AUDIT", List.of(company.factory()), person(head)))
                        .post("/v1/inspections"),
                422,
                "auditor-not-independent");
    }

    @Test
    void anAuditIsJudgedAndReportedByItsAuditorsOnly() {
        String audit = company.plan(company.body("AUDIT", List.of(company.factory()), person(company.seller())));
        company.start(audit);
        List<String> checks = company.checks(audit);
        String report = "{\"conclusion\": \"良好\"}";

        refused(company.judge(company.worker(), checks.getFirst(), CONFORMING), 403, "inspector-not-planned");
        refused(company.judge(company.owner(), checks.getFirst(), CONFORMING), 403, "inspector-not-planned");
        checks.forEach(check -> company.judge(company.seller(), check, CONFORMING)
                .then()
                .statusCode(200)
                .body("judgedBy.independent", equalTo(true)));
        refused(
                company.worker().call().body(report).post("/v1/inspections/" + audit + "/report"),
                403,
                "inspector-not-planned");
        company.seller()
                .call()
                .body(report)
                .post("/v1/inspections/" + audit + "/report")
                .then()
                .statusCode(200);
    }

    @Test
    void anAuditorWhoMovesIntoTheAuditedUnitJudgesNoMore() {
        Staff.Person mover = staff.person(company.tenant(), company.organization(), company.sales());
        String audit = company.plan(company.body("AUDIT", List.of(company.factory()), person(mover)));
        String other = company.plan(company.body("AUDIT", List.of(company.factory()), person(mover)));
        company.start(audit);
        staff.move(mover, company.organization(), company.factory());

        refused(company.judge(mover, company.checks(audit).getFirst(), CONFORMING), 422, "auditor-not-independent");
        refused(company.machine().post("/v1/inspections/" + other + "/start"), 422, "auditor-not-independent");
    }

    @Test
    void anAuditNeedsAnAuditorBeforeItStarts() {
        String audit = company.plan(company.body("AUDIT", List.of(company.factory())));

        refused(company.machine().post("/v1/inspections/" + audit + "/start"), 409, "audit-without-auditor");
    }

    @Test
    void aCompanyOfOneAsksSomebodyOutside() {
        UUID alone = companies.known(company.tenant());
        Staff.Person boss = staff.person(company.tenant(), alone, null);
        staff.assign(boss, alone, "OWNER", null);
        InspectedCompany one = new InspectedCompany(company.tenant(), alone, alone, alone, boss, boss, boss);
        refused(
                one.machine().body(one.body("AUDIT", List.of(), person(boss))).post("/v1/inspections"),
                422,
                "auditor-not-independent");

        String audit = one.plan(one.body("AUDIT", List.of(), external("AUD-2026-01")));
        one.start(audit);
        String check = one.checks(audit).getFirst();
        refused(one.judge(boss, check, CONFORMING), 403, "inspector-not-planned");
        refused(
                one.judge(boss, check, "{\"judgement\": \"CONFORMING\", \"externalAuditor\": \"AUD-2026-02\"}"),
                403,
                "inspector-not-planned");
        one.machine()
                .header("If-Match", "*")
                .body("{\"judgement\": \"CONFORMING\", \"externalAuditor\": \"AUD-2026-01\"}")
                .put(check + "/judgement")
                .then()
                .statusCode(200)
                .body("judgedBy.externalAuditor", equalTo("AUD-2026-01"))
                .body("judgedBy.independent", equalTo(true));
    }

    @Test
    void checksAreAddedUntilTheReportAndTakenOutUntilTheStart() {
        String id = company.plan(company.body("INSPECTION", List.of(company.factory()), person(company.worker())));
        String path = "/v1/inspections/" + id + "/checks";
        String body = "{\"criterion\": {\"source\": \"OTHER\", \"text\": \"机上に書類がないか\"}, \"unit\": \""
                + company.factory() + "\", \"methods\": [\"OBSERVATION\"]}";

        String added = company.machine()
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        refused(company.machine().body(body).post(path), 409, "inspection-check-duplicate");
        refused(
                company.machine()
                        .body(body.replace(
                                company.factory().toString(), company.sales().toString()))
                        .post(path),
                422,
                "inspection-unit-not-planned");
        refused(
                company.machine()
                        .body("{\"criterion\": {\"source\": \"QUESTIONNAIRE_ITEM\", \"questionnaire\":"
                                + " \"ipa-sme-3.self-assessment\"}, \"unit\": \"" + company.factory()
                                + "\", \"methods\": [\"REVIEW\"]}")
                        .post(path),
                422,
                "criterion-misfit");
        company.machine().delete(added).then().statusCode(428);
        company.machine().header("If-Match", "\"0\"").delete(added).then().statusCode(204);
        company.machine().get(added).then().statusCode(404);
        company.start(id);
        company.machine().body(body).post(path).then().statusCode(201);
        refused(
                company.machine()
                        .header("If-Match", "*")
                        .delete(company.checks(id).getFirst()),
                409,
                "inspection-already-started");
    }

    @Test
    void aCheckOfAnotherInspectionIsNotFound() {
        String check = company.checks(company.inspecting()).getFirst();
        String other = company.inspecting();
        String crossed = "/v1/inspections/" + other + check.substring(check.indexOf("/checks/"));

        company.machine().get(crossed).then().statusCode(404);
        refused(company.judge(company.worker(), crossed, CONFORMING), 404, "not-found");
    }

    @Test
    void listsChecksByUnitAndJudgement() {
        String id = company.plan(
                company.body("INSPECTION", List.of(company.factory(), company.sales()), person(company.worker())));
        company.start(id);
        List<String> checks = company.checks(id);
        company.judge(company.worker(), checks.getFirst(), CONFORMING).then().statusCode(200);

        company.machine()
                .get("/v1/inspections/" + id + "/checks?unit=" + company.sales())
                .then()
                .body("items", hasSize(3));
        company.machine()
                .get("/v1/inspections/" + id + "/checks?judgement=CONFORMING")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void ofParallelJudgementsOnOneVersionOneIsKept() {
        String check = company.checks(company.inspecting()).getFirst();

        List<Integer> statuses = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> company.worker()
                        .call()
                        .header("If-Match", "\"0\"")
                        .body(i % 2 == 0 ? nonconforming() : CONFORMING)
                        .put(check + "/judgement")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }
}
