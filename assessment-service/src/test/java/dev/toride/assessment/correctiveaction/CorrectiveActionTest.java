package dev.toride.assessment.correctiveaction;

import static dev.toride.assessment.InspectedCompany.plan;
import static dev.toride.assessment.InspectedCompany.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.toride.assessment.Companies;
import dev.toride.assessment.InspectedCompany;
import dev.toride.assessment.Staff;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.time.MovableClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done about a finding, until it helped. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class CorrectiveActionTest {
    private static InspectedCompany company;

    @Inject
    Companies companies;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    private String finding;

    @BeforeEach
    void found() {
        if (company == null) {
            company = InspectedCompany.found("corrective-actions", companies, staff);
        }
        finding = company.find(company.inspecting());
    }

    @Test
    void aFindingIsResolvedWhenSomebodyElseHasSeenTheEffect() {
        String action = company.action(finding, company.worker(), nextWeek());
        findingIs("IN_CORRECTION");
        company.machine()
                .body(
                        "{\"note\": \"更新した\", \"evidence\": [{\"title\": \"更新履歴\", \"url\": \"https://files.example/1\"}]}")
                .post("/v1/corrective-actions/" + action + "/completion")
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("late", equalTo(false))
                .body("evidence[0].title", equalTo("更新履歴"));
        findingIs("IN_CORRECTION");

        company.checkEffect(company.seller(), action, true, "")
                .then()
                .statusCode(200)
                .body("state", equalTo("EFFECTIVE"))
                .body("effectCheckedBy", equalTo(company.seller().id().toString()));
        findingIs("RESOLVED");
        refused(company.checkEffect(company.seller(), action, true, ""), 409, "corrective-action-not-done");
        refused(
                company.machine()
                        .body("{\"finding\": \"" + finding + "\", "
                                + plan(company.worker(), nextWeek()).substring(1))
                        .post("/v1/corrective-actions"),
                409,
                "finding-settled");
    }

    @Test
    void itsOwnerDoesNotJudgeItsEffectAndNeitherDoesAMachine() {
        String action = company.action(finding, company.worker(), nextWeek());
        refused(company.checkEffect(company.seller(), action, true, ""), 409, "corrective-action-not-done");
        company.complete(action);

        refused(company.checkEffect(company.worker(), action, true, ""), 403, "effect-check-by-owner");
        refused(
                company.machine()
                        .body("{\"effective\": true, \"note\": \"見た\"}")
                        .post("/v1/corrective-actions/" + action + "/effect-check"),
                403,
                "effect-checker-needed");
        Staff.Person leaver = staff.person(company.tenant(), company.organization(), company.sales());
        staff.leave(leaver, company.organization());
        refused(company.checkEffect(leaver, action, true, ""), 403, "effect-checker-needed");
        company.checkEffect(company.worker(), action, true, ", \"externalChecker\": \"EXT-1\"")
                .then()
                .statusCode(200)
                .body("externalChecker", equalTo("EXT-1"));
        findingIs("RESOLVED");
    }

    @Test
    void whatDidNotHelpIsFollowedByAnotherAction() {
        String action = company.action(finding, company.worker(), nextWeek());
        company.complete(action);
        String followUp = ", \"followUp\": " + plan(company.seller(), nextWeek().plusDays(7));
        refused(company.checkEffect(company.seller(), action, false, ""), 422, "follow-up-needed");
        refused(company.checkEffect(company.seller(), action, true, followUp), 422, "follow-up-unexpected");

        String next = company.checkEffect(company.seller(), action, false, followUp)
                .then()
                .statusCode(200)
                .body("state", equalTo("INEFFECTIVE"))
                .body("successor", notNullValue())
                .extract()
                .path("successor");

        findingIs("IN_CORRECTION");
        company.machine()
                .get("/v1/corrective-actions/" + next)
                .then()
                .body("state", equalTo("OPEN"))
                .body("predecessor", equalTo(action))
                .body("owner", equalTo(company.seller().id().toString()))
                .body("dueOn", equalTo(nextWeek().plusDays(7).toString()));
        company.complete(next);
        company.checkEffect(company.worker(), next, true, "").then().statusCode(200);
        findingIs("RESOLVED");
    }

    @Test
    void aFollowUpIsPlannedAsStrictlyAsAnyAction() {
        String action = company.action(finding, company.worker(), nextWeek());
        company.complete(action);
        LocalDate yesterday = today(clock.instant()).minusDays(1);

        company.checkEffect(company.seller(), action, false, ", \"followUp\": " + plan(company.worker(), yesterday))
                .then()
                .statusCode(422)
                .body("code", equalTo("corrective-action-due-in-the-past"))
                .body("errors[0].pointer", equalTo("/followUp/dueOn"));
        company.machine().get("/v1/corrective-actions/" + action).then().body("state", equalTo("DONE"));
    }

    @Test
    void refusesUnknownFindingsAndOwnersAndDaysThatAreOver() {
        Staff.Person stranger = new Staff.Person(company.tenant(), UUID.randomUUID(), "nobody");
        Staff.Person leaver = staff.person(company.tenant(), company.organization(), company.sales());
        staff.leave(leaver, company.organization());

        planned(UUID.randomUUID().toString(), plan(company.worker(), nextWeek()), "unknown-finding", "/finding");
        planned(finding, plan(stranger, nextWeek()), "unknown-person", "/owner");
        planned(finding, plan(leaver, nextWeek()), "unknown-person", "/owner");
        planned(
                finding,
                plan(company.worker(), today(clock.instant()).minusDays(1)),
                "corrective-action-due-in-the-past",
                "/dueOn");
    }

    private static void planned(String finding, String plan, String code, String pointer) {
        company.machine()
                .body("{\"finding\": \"" + finding + "\", " + plan.substring(1))
                .post("/v1/corrective-actions")
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void aPlanChangesWhileItIsOpenAndNeverUnseen() {
        String action = company.action(finding, company.worker(), nextWeek());
        String path = "/v1/corrective-actions/" + action;
        String plan = plan(company.seller(), nextWeek().plusDays(1));

        company.machine().body(plan).put(path).then().statusCode(428);
        company.machine()
                .header("If-Match", "\"0\"")
                .body(plan)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("owner", equalTo(company.seller().id().toString()));
        company.machine()
                .header("If-Match", "\"0\"")
                .body(plan)
                .put(path)
                .then()
                .statusCode(412);
        company.complete(action);
        refused(company.machine().header("If-Match", "*").body(plan).put(path), 409, "corrective-action-not-open");
        refused(
                company.machine().body("{\"reason\": \"x\"}").post(path + "/withdrawal"),
                409,
                "corrective-action-not-open");
        refused(company.machine().body("{}").post(path + "/completion"), 409, "corrective-action-not-open");
    }

    @Test
    void withdrawingTheLastActionReopensTheFinding() {
        String action = company.action(finding, company.worker(), nextWeek());

        company.machine()
                .body("{\"reason\": \"別の方法にする\"}")
                .post("/v1/corrective-actions/" + action + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawalReason", equalTo("別の方法にする"));

        findingIs("OPEN");
    }

    @Test
    void fallsOverdueWhenItsLastDayIsOverInTheCompanysZone() {
        String action = company.action(finding, company.worker(), today(clock.instant()));
        String later = company.action(finding, company.worker(), nextWeek());
        assertThat(ids("finding=" + finding + "&overdue=true")).isEmpty();

        MovableClock.INSTANCE.forward(Duration.ofDays(1));

        await().until(() -> ids("finding=" + finding + "&overdue=true"), equalTo(List.of(action)));
        company.machine()
                .get("/v1/corrective-actions/" + action)
                .then()
                .body("state", equalTo("OPEN"))
                .body("version", equalTo(1))
                .body("overdue", equalTo(true));
        assertThat(ids("finding=" + finding + "&overdue=false")).containsExactly(later);
        company.machine()
                .body("{}")
                .post("/v1/corrective-actions/" + action + "/completion")
                .then()
                .statusCode(200)
                .body("overdue", equalTo(false))
                .body("late", equalTo(true));
    }

    @Test
    void aMovedDayIsTheOneThatCounts() {
        String moved = company.action(finding, company.worker(), today(clock.instant()));
        String marker = company.action(finding, company.worker(), today(clock.instant()));
        company.machine()
                .header("If-Match", "*")
                .body(plan(company.worker(), nextWeek()))
                .put("/v1/corrective-actions/" + moved)
                .then()
                .statusCode(200);

        MovableClock.INSTANCE.forward(Duration.ofDays(1));

        await().until(() -> ids("finding=" + finding + "&overdue=true"), equalTo(List.of(marker)));
        MovableClock.INSTANCE.forward(Duration.ofDays(8));
        await().until(() -> ids("finding=" + finding + "&overdue=true"), equalTo(List.of(moved, marker)));
        company.machine()
                .header("If-Match", "*")
                .body(plan(company.seller(), today(clock.instant())))
                .put("/v1/corrective-actions/" + moved)
                .then()
                .statusCode(200)
                .body("overdue", equalTo(false));
    }

    @Test
    void anOverdueActionCanBeRewordedWithoutMovingItsDay() {
        LocalDate today = today(clock.instant());
        String action = company.action(finding, company.worker(), today);
        MovableClock.INSTANCE.forward(Duration.ofDays(1));
        await().until(() -> ids("finding=" + finding + "&overdue=true"), hasSize(1));

        company.machine()
                .header("If-Match", "*")
                .body(plan(company.seller(), today))
                .put("/v1/corrective-actions/" + action)
                .then()
                .statusCode(200)
                .body("overdue", equalTo(true))
                .body("owner", equalTo(company.seller().id().toString()));
    }

    @Test
    void listsByUnitOwnerAndState() {
        String mine = company.action(finding, company.worker(), nextWeek());
        String others = company.action(finding, company.seller(), nextWeek());
        company.complete(others);

        assertThat(ids("finding=" + finding + "&owner=" + company.worker().id()))
                .containsExactly(mine);
        assertThat(ids("finding=" + finding + "&state=DONE")).containsExactly(others);
        assertThat(ids("finding=" + finding + "&unit=" + company.sales())).isEmpty();
    }

    @Test
    void aRetriedPlanIsMadeOnce() {
        String body = "{\"finding\": \"" + finding + "\", "
                + plan(company.worker(), nextWeek()).substring(1);
        String key = UUID.randomUUID().toString();

        List<String> made = Stream.generate(() -> company.machine()
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/v1/corrective-actions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .limit(2)
                .distinct()
                .toList();

        assertThat(made).hasSize(1);
        assertThat(ids("finding=" + finding)).isEqualTo(made);
    }

    @Test
    void parallelEffectChecksOfTwoActionsResolveTheFinding() {
        List<String> actions = IntStream.range(0, 2)
                .mapToObj(i -> company.action(finding, company.worker(), nextWeek()))
                .toList();
        actions.forEach(company::complete);

        List<Integer> statuses = Stream.concat(actions.stream(), actions.stream())
                .map(action -> CompletableFuture.supplyAsync(() ->
                        company.checkEffect(company.seller(), action, true, "").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(200, 200, 409, 409);
        findingIs("RESOLVED");
    }

    private void findingIs(String state) {
        company.machine().get("/v1/findings/" + finding).then().body("state", equalTo(state));
    }

    private LocalDate nextWeek() {
        return today(clock.instant()).plusDays(7);
    }

    private static List<String> ids(String query) {
        return company.machine()
                .get("/v1/corrective-actions?organization=" + company.organization() + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }
}
