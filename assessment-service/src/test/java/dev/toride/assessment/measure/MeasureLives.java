package dev.toride.assessment.measure;

import static dev.toride.assessment.measure.Board.FAR;
import static dev.toride.assessment.measure.Board.adaptation;
import static dev.toride.assessment.measure.Board.adoption;
import static dev.toride.assessment.measure.Board.as;
import static dev.toride.assessment.measure.Board.course;
import static dev.toride.assessment.measure.Board.json;
import static dev.toride.assessment.measure.Board.path;
import static dev.toride.assessment.measure.Board.reason;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.assessment.measure.Colleagues.Colleague;
import dev.toride.testkit.time.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.awaitility.Awaitility;

/** The lives of some measures, in which everything happens that this service tells of. */
public record MeasureLives(Colleague person) {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    public void pass() {
        Board board = new Board(person.tenant(), person.organization());
        JsonNode proposed = json(board.propose(board.assessed("UNKNOWN", "4", "11")), 200);
        followThrough(board, proposed.at("/proposed/0/id").asText());
        giveUp(proposed.at("/proposed/1/id").asText());
        report(board);
    }

    private void followThrough(Board board, String id) {
        LocalDate passed = MovableClock.INSTANCE.today(TOKYO).minusDays(2);
        as(person)
                .body(adoption(person, passed))
                .post(path(id, "/adoption"))
                .then()
                .statusCode(200);
        // Overdue raises the version: moved before it, there would be none.
        Awaitility.await().until(() -> board.read(id).path("overdue").asBoolean());
        as(person)
                .header("If-Match", "*")
                .body(course(person, FAR))
                .put(path(id, ""))
                .then()
                .statusCode(200);
        as(person).post(path(id, "/completion")).then().statusCode(200);
        as(person)
                .body(reason("一部の端末が未対応"))
                .post(path(id, "/resumption"))
                .then()
                .statusCode(200);
    }

    private void giveUp(String id) {
        as(person)
                .body(adaptation(person, FAR))
                .post(path(id, "/adaptation"))
                .then()
                .statusCode(200);
        as(person)
                .body(reason("業務を外部に移したため"))
                .post(path(id, "/declination"))
                .then()
                .statusCode(200);
    }

    private void report(Board board) {
        String schedule = "/v1/measure-report-schedules/" + person.organization();
        JsonNode set = json(
                as(person)
                        .header("If-None-Match", "*")
                        .body("{\"cadence\": \"MONTHLY\"}")
                        .put(schedule),
                201);
        LocalDate next = LocalDate.parse(set.path("nextOn").asText());
        MovableClock.INSTANCE.forward(Duration.between(
                MovableClock.INSTANCE.instant(), next.atStartOfDay(TOKYO).toInstant()));
        Awaitility.await()
                .until(() -> json(board.machine().get(schedule), 200)
                        .path("coveredUntil")
                        .asText()
                        .equals(next.toString()));
    }
}
