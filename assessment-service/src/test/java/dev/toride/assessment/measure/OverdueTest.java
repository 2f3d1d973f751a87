package dev.toride.assessment.measure;

import static dev.toride.assessment.measure.Board.FAR;
import static dev.toride.assessment.measure.Board.adoption;
import static dev.toride.assessment.measure.Board.as;
import static dev.toride.assessment.measure.Board.course;
import static dev.toride.assessment.measure.Board.json;
import static dev.toride.assessment.measure.Board.path;
import static dev.toride.assessment.measure.Board.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.assessment.Companies;
import dev.toride.assessment.measure.Colleagues.Colleague;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.time.MovableClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The due day passes where the company is, and what is overdue stays so until it is completed, moved or given up. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class OverdueTest {
    private static final String TENANT = "overdue";

    @Inject
    Companies companies;

    @Inject
    Colleagues colleagues;

    private Board board;
    private Colleague owner;

    @Test
    void isOverdueOnceTheDueDayHasPassedWhereTheCompanyIs() {
        LocalDate dueOn = today().plusDays(2);
        Board east = companyIn("Pacific/Kiritimati");
        String eastern = adopted(dueOn);
        Board west = companyIn("Pacific/Pago_Pago");
        String western = adopted(dueOn);

        // The day ends at 10:00 UTC in the east, and at 11:00 UTC of the next day in the west.
        moveTo(dueOn.atTime(LocalTime.of(20, 0)).toInstant(ZoneOffset.UTC));

        awaitOverdue(east, eastern);
        assertThat(west.read(western).path("overdue").asBoolean()).isFalse();
        assertThat(json(east.machine().get("/v1/measures?overdue=true&organization=" + east.organization), 200)
                        .path("items"))
                .hasSize(1);

        moveTo(dueOn.plusDays(1).atTime(LocalTime.of(11, 1)).toInstant(ZoneOffset.UTC));
        awaitOverdue(west, western);
    }

    @Test
    void isOverdueOnceAndNotAgain() {
        companyIn("Asia/Tokyo");
        String id = overdue();
        long version = board.read(id).path("version").asLong();

        MovableClock.INSTANCE.forward(Duration.ofDays(3));
        awaitOverdue(board, overdue());

        assertThat(board.read(id).path("version").asLong()).isEqualTo(version);
    }

    @Test
    void isNotOverdueAnyMoreOnceTheDateIsMoved() {
        companyIn("Asia/Tokyo");
        String id = overdue();

        board.machine()
                .header("If-Match", "*")
                .body(course(owner, FAR))
                .put(path(id, ""))
                .then()
                .statusCode(200);

        assertThat(board.read(id).path("overdue").asBoolean()).isFalse();
    }

    @Test
    void staysOverdueWhileOnlyOtherThingsChange() {
        companyIn("Asia/Tokyo");
        String id = overdue();
        String dueOn = board.read(id).at("/plan/dueOn").asText();

        board.machine()
                .header("If-Match", "*")
                .body(course(owner, LocalDate.parse(dueOn)))
                .put(path(id, ""))
                .then()
                .statusCode(200);

        assertThat(board.read(id).path("overdue").asBoolean()).isTrue();
    }

    @Test
    void isOverdueAgainOnceTheNewDateHasPassed() {
        companyIn("Asia/Tokyo");
        String id = overdue();

        LocalDate yesterday = today().minusDays(2);
        board.machine()
                .header("If-Match", "*")
                .body(course(owner, yesterday))
                .put(path(id, ""))
                .then()
                .statusCode(200);

        awaitOverdue(board, id);
    }

    @Test
    void isNeverOverdueOnceCompletedOrGivenUp() {
        companyIn("Asia/Tokyo");
        LocalDate dueOn = today().plusDays(2);
        String completed = adopted(dueOn);
        as(owner).post(path(completed, "/completion")).then().statusCode(200);
        String givenUp = adopted(dueOn);
        as(owner).body(reason("x")).post(path(givenUp, "/declination")).then().statusCode(200);
        String late = overdue();
        as(owner).post(path(late, "/completion")).then().statusCode(200);

        MovableClock.INSTANCE.forward(Duration.ofDays(4));
        awaitOverdue(board, overdue());

        assertThat(board.read(completed).path("overdue").asBoolean()).isFalse();
        assertThat(board.read(givenUp).path("overdue").asBoolean()).isFalse();
        assertThat(board.read(late).path("overdue").asBoolean()).isFalse();
    }

    @Test
    void isOverdueWhenItComesBackToWorkTooLate() {
        companyIn("Asia/Tokyo");
        String id = adopted(today().plusDays(2));
        as(owner).post(path(id, "/completion")).then().statusCode(200);
        MovableClock.INSTANCE.forward(Duration.ofDays(4));

        as(owner).body(reason("x")).post(path(id, "/resumption")).then().statusCode(200);

        awaitOverdue(board, id);
    }

    @Test
    void waitsForNobodyWhoHoldsTheMeasure() throws Exception {
        companyIn("Asia/Tokyo");
        String held = adopted(today().plusDays(2));
        String free = adopted(today().plusDays(2));
        try (HeldRow row = HeldRow.of(TENANT, "measure", "id", UUID.fromString(held))) {
            MovableClock.INSTANCE.forward(Duration.ofDays(4));

            awaitOverdue(board, free);
            assertThat(board.read(held).path("overdue").asBoolean()).isFalse();
        }
        MovableClock.INSTANCE.forward(Duration.ofSeconds(3));
        awaitOverdue(board, held);
    }

    private Board companyIn(String zone) {
        UUID organization = companies.known(TENANT);
        companies.send(TENANT, "organization.revised", organization, 1, """
                {"organization": "%s", "timeZone": "%s", "edition": "ipa-sme-3"}""".formatted(organization, zone)
                .getBytes(StandardCharsets.UTF_8));
        board = new Board(TENANT, organization);
        // Enrolled after the revision on another partition maybe, so the zone is awaited by what it changes.
        owner = colleagues.enrol(TENANT, organization, "OWNER");
        Awaitility.await().until(() -> colleagues.timeZone(TENANT, organization).equals(zone));
        return board;
    }

    private String adopted(LocalDate dueOn) {
        String id = board.written();
        as(owner)
                .body(adoption(owner, dueOn))
                .post(path(id, "/adoption"))
                .then()
                .statusCode(200);
        return id;
    }

    private String overdue() {
        String id = adopted(today().minusDays(2));
        awaitOverdue(board, id);
        return id;
    }

    private static void awaitOverdue(Board board, String id) {
        Awaitility.await().until(() -> board.read(id).path("overdue").asBoolean());
    }

    private static LocalDate today() {
        return MovableClock.INSTANCE.today(ZoneOffset.UTC);
    }

    private static void moveTo(Instant instant) {
        MovableClock.INSTANCE.forward(Duration.between(MovableClock.INSTANCE.instant(), instant));
    }
}
