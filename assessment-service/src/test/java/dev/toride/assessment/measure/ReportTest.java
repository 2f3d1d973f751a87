package dev.toride.assessment.measure;

import static dev.toride.assessment.measure.Board.FAR;
import static dev.toride.assessment.measure.Board.adoption;
import static dev.toride.assessment.measure.Board.as;
import static dev.toride.assessment.measure.Board.course;
import static dev.toride.assessment.measure.Board.expectProblem;
import static dev.toride.assessment.measure.Board.json;
import static dev.toride.assessment.measure.Board.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.assessment.Companies;
import dev.toride.assessment.measure.Colleagues.Colleague;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.time.MovableClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Progress reports to the owner: when they are due, and what they say. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class ReportTest {
    private static final String TENANT = "reports";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Inject
    Companies companies;

    @Inject
    Colleagues colleagues;

    private Board board;

    @BeforeEach
    void company() {
        board = new Board(TENANT, companies.known(TENANT));
    }

    @Test
    void hasNoScheduleUntilOneIsSet() {
        expectProblem(board.machine().get(schedule()), 404, "not-found");
        expectProblem(board.machine().get("/v1/measure-report-schedules/" + UUID.randomUUID()), 404, "not-found");

        Response answer = set("If-None-Match", "*", "MONTHLY");

        JsonNode schedule = json(answer, 201);
        LocalDate today = today();
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(schedule.path("coveredUntil").asText())
                .isEqualTo(today.withDayOfMonth(1).toString());
        assertThat(schedule.path("nextOn").asText())
                .isEqualTo(today.withDayOfMonth(1).plusMonths(1).toString());
        assertThat(json(board.machine().get(schedule()), 200)).isEqualTo(schedule);
    }

    @Test
    void overwritesNothingUnseen() {
        expectProblem(board.machine().body(cadence("MONTHLY")).put(schedule()), 428, "precondition-required");
        expectProblem(set("If-Match", "\"0\"", "MONTHLY"), 412, "stale");
        set("If-None-Match", "*", "MONTHLY").then().statusCode(201);
        expectProblem(set("If-None-Match", "*", "MONTHLY"), 412, "stale");
        expectProblem(board.machine().body(cadence("QUARTERLY")).put(schedule()), 428, "precondition-required");
        assertThat(json(set("If-Match", "\"0\"", "QUARTERLY"), 200)
                        .path("version")
                        .asLong())
                .isEqualTo(1);
        expectProblem(set("If-Match", "\"0\"", "NONE"), 412, "stale");
    }

    @Test
    void isSetOnceWhereManySetItAtOnce() throws Exception {
        List<Response> answers = Together.requests(8, number -> set("If-None-Match", "*", "MONTHLY"));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 412);
    }

    @Test
    void changesNothingWhereNothingChanges() {
        set("If-None-Match", "*", "MONTHLY").then().statusCode(201);

        assertThat(set("If-Match", "\"0\"", "MONTHLY").header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void reportsEachPeriodWithoutGapOrOverlap() {
        set("If-None-Match", "*", "MONTHLY").then().statusCode(201);
        LocalDate first = LocalDate.parse(read().path("nextOn").asText());

        moveTo(first.plusDays(3));
        Awaitility.await().until(() -> read().path("coveredUntil").asText().equals(first.toString()));
        assertThat(read().path("nextOn").asText()).isEqualTo(first.plusMonths(1).toString());

        // Nobody looked for two months and more: one report for all of it.
        long version = read().path("version").asLong();
        moveTo(first.plusMonths(3).plusDays(3));
        Awaitility.await()
                .until(() -> read().path("coveredUntil")
                        .asText()
                        .equals(first.plusMonths(3).toString()));
        assertThat(read().path("version").asLong()).isEqualTo(version + 1);
    }

    @Test
    void waitsForNobodyWhoHoldsTheSchedule() throws Exception {
        set("If-None-Match", "*", "MONTHLY").then().statusCode(201);
        LocalDate next = LocalDate.parse(read().path("nextOn").asText());
        Board other = new Board(TENANT, companies.known(TENANT));
        Colleague owner = colleagues.enrol(TENANT, other.organization, "OWNER");
        try (HeldRow row = HeldRow.of(TENANT, "measure_report_schedule", "organization_id", board.organization)) {
            moveTo(next.plusDays(1));
            String late = other.written();
            as(owner)
                    .body(adoption(owner, next.minusDays(1)))
                    .post(path(late, "/adoption"))
                    .then()
                    .statusCode(200);

            Awaitility.await().until(() -> other.read(late).path("overdue").asBoolean());
            assertThat(read().path("nextOn").asText()).isEqualTo(next.toString());
        }
        MovableClock.INSTANCE.forward(Duration.ofSeconds(3));
        Awaitility.await().until(() -> read().path("coveredUntil").asText().equals(next.toString()));
    }

    @Test
    void goesOnWhereTheLastReportEndedWhenTheCadenceChanges() {
        set("If-None-Match", "*", "MONTHLY").then().statusCode(201);
        String covered = read().path("coveredUntil").asText();

        JsonNode quarterly = json(set("If-Match", "*", "QUARTERLY"), 200);

        assertThat(quarterly.path("coveredUntil").asText()).isEqualTo(covered);
        assertThat(LocalDate.parse(quarterly.path("nextOn").asText()).getMonthValue() % 3)
                .isEqualTo(1);
        JsonNode none = json(set("If-Match", "*", "NONE"), 200);
        assertThat(none.has("nextOn")).isFalse();
    }

    @Test
    void beginsAnewAfterAPause() {
        set("If-None-Match", "*", "NONE").then().statusCode(201);
        MovableClock.INSTANCE.forward(Duration.ofDays(70));

        JsonNode schedule = json(set("If-Match", "*", "MONTHLY"), 200);

        assertThat(schedule.path("coveredUntil").asText())
                .isEqualTo(today().withDayOfMonth(1).toString());
    }

    @Test
    void saysHowMeasuresStandAndWhatWasCompleted() {
        Colleague owner = colleagues.enrol(TENANT, board.organization, "OWNER");
        board.written();
        adopted(owner, FAR);
        String late = adopted(owner, today().minusDays(3));
        String done = adopted(owner, FAR);
        board.machine()
                .header("If-Match", "*")
                .body(course(owner, FAR))
                .put(path(done, ""))
                .then()
                .statusCode(200);
        as(owner).post(path(done, "/completion")).then().statusCode(200);
        Awaitility.await().until(() -> board.read(late).path("overdue").asBoolean());

        JsonNode report = json(report(today().toString(), today().toString()), 200);

        JsonNode figures = report.path("figures");
        assertThat(figures.path("undecided").asLong()).isEqualTo(1);
        assertThat(figures.path("open").asLong()).isEqualTo(2);
        assertThat(figures.path("overdue").asLong()).isEqualTo(1);
        assertThat(figures.path("completed").asLong()).isEqualTo(1);
        assertThat(figures.at("/plannedCost/amount").asText()).isEqualTo("360000");
        assertThat(figures.at("/spentCost/amount").asText()).isEqualTo("98000");
        assertThat(report.at("/completed/0/id").asText()).isEqualTo(done);
        assertThat(report.at("/overdue/0/id").asText()).isEqualTo(late);

        JsonNode before = json(report("2020-01-01", today().minusDays(1).toString()), 200);
        assertThat(before.at("/figures/completed").asLong()).isZero();
        assertThat(before.at("/figures/plannedCost/amount").asText()).isEqualTo("240000");
        assertThat(before.path("completed")).isEmpty();
    }

    @Test
    void reportsOnACompanyWithoutMeasures() {
        JsonNode report = json(report("2026-01-01", "2026-12-31"), 200);

        assertThat(report.at("/figures/plannedCost/amount").asText()).isEqualTo("0");
        assertThat(report.at("/figures/open").asLong()).isZero();
    }

    @Test
    void reportsOnTheRunningMonthWhereNobodySaysOtherwise() {
        JsonNode report = json(board.machine().get("/v1/measure-reports/" + board.organization), 200);

        assertThat(report.path("to").asText()).isEqualTo(today().toString());
        assertThat(report.path("from").asText())
                .isEqualTo(today().withDayOfMonth(1).toString());
    }

    @Test
    void refusesAPeriodThatIsNone() {
        expectParameter(report("2026-02-01", "2026-01-31"), "to");
        expectParameter(report("0001-01-01", "2026-01-31"), "from");
        expectParameter(report("2026-02-01", "9999-01-31"), "to");
    }

    private static void expectParameter(Response answer, String parameter) {
        assertThat(json(answer, 400).at("/errors/0/parameter").asText()).isEqualTo(parameter);
    }

    private String adopted(Colleague owner, LocalDate dueOn) {
        String id = board.written();
        as(owner)
                .body(adoption(owner, dueOn))
                .post(path(id, "/adoption"))
                .then()
                .statusCode(200);
        return id;
    }

    private Response report(String from, String to) {
        return board.machine().get("/v1/measure-reports/" + board.organization + "?from=" + from + "&to=" + to);
    }

    private JsonNode read() {
        return json(board.machine().get(schedule()), 200);
    }

    private Response set(String header, String value, String cadence) {
        return board.machine().header(header, value).body(cadence(cadence)).put(schedule());
    }

    private static String cadence(String cadence) {
        return "{\"cadence\": \"" + cadence + "\"}";
    }

    private String schedule() {
        return "/v1/measure-report-schedules/" + board.organization;
    }

    private static LocalDate today() {
        return MovableClock.INSTANCE.today(TOKYO);
    }

    private static void moveTo(LocalDate day) {
        MovableClock.INSTANCE.forward(Duration.between(
                MovableClock.INSTANCE.instant(), day.atStartOfDay(TOKYO).toInstant()));
    }
}
