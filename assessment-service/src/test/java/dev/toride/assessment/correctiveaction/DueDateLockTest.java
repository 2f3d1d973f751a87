package dev.toride.assessment.correctiveaction;

import static dev.toride.assessment.InspectedCompany.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.toride.assessment.Companies;
import dev.toride.assessment.InspectedCompany;
import dev.toride.assessment.Staff;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.TestInfrastructure;
import dev.toride.testkit.time.MovableClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What falls due while somebody changes it: whoever changes it is first, and neither waits for the other. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class DueDateLockTest {
    private static final String WAITING = "select count(*) from pg_stat_activity"
            + " where datname = current_database() and wait_event_type = 'Lock' and query like '%corrective_action%'";

    @Inject
    Companies companies;

    @Inject
    Staff staff;

    @Test
    void aDateThatIsClearedWhileItFallsDueDoesNotAct() throws SQLException {
        InspectedCompany company = InspectedCompany.found("due-locks", companies, staff);
        String finding = company.find(company.inspecting());
        String action = company.action(finding, company.worker(), today(MovableClock.INSTANCE.instant()));

        try (Connection request = connect()) {
            request.setAutoCommit(false);
            try (Statement setting = request.createStatement()) {
                // Before PostgreSQL would look for a deadlock and end one of the two.
                setting.execute("set local lock_timeout = '500ms'");
            }
            // As a request does: first the action, then its due date.
            execute(request, "select 1 from corrective_action where id = ? for update", action);
            MovableClock.INSTANCE.forward(Duration.ofDays(1));
            await().until(() -> waiting() > 0);
            execute(request, "delete from due_date where subject = ?", action);
            request.commit();
        }

        await().until(() -> waiting() == 0);
        company.machine()
                .get("/v1/corrective-actions/" + action)
                .then()
                .body("overdue", equalTo(false))
                .body("version", equalTo(0));
    }

    private static void execute(Connection connection, String sql, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            statement.execute();
            assertThat(statement.getUpdateCount()).as(sql).isNotZero();
        }
    }

    private static long waiting() throws SQLException {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(WAITING);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection connect() throws SQLException {
        TestInfrastructure infrastructure = TestInfrastructure.current();
        return infrastructure.connectAsSuperuser(
                infrastructure.createDatabase("assessment").name());
    }
}
