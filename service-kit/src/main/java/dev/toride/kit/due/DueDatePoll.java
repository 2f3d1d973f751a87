package dev.toride.kit.due;

import dev.toride.kit.background.Repeated;
import dev.toride.kit.problem.Outages;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks for due dates of all tenants through the system role and has each applied under its own tenant. */
@ApplicationScoped
class DueDatePoll {
    private static final Logger LOG = Logger.getLogger(DueDatePoll.class);
    private static final String FIND = """
            select tenant_id, kind, subject from due_date where next_try_at <= ? and kind = any(?)
            order by next_try_at limit 200""";

    private final AgroalDataSource database;
    private final DueApplication application;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Repeated repeated;

    @Inject
    DueDatePoll(
            @DataSource("system") AgroalDataSource database,
            DueApplication application,
            Clock clock,
            @ConfigProperty(name = "toride.due-dates.poll-interval", defaultValue = "10s") Duration interval,
            MeterRegistry metrics) {
        this.database = database;
        this.application = application;
        this.clock = clock;
        this.metrics = metrics;
        this.repeated = new Repeated("due-dates", interval, this::settleDue);
    }

    void start(@Observes StartupEvent started) {
        if (!application.kinds().isEmpty()) {
            repeated.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        repeated.stop();
    }

    private void settleDue() throws SQLException {
        for (DueDate date : due()) {
            settle(date);
        }
    }

    private void settle(DueDate date) {
        if (!repeated.isRunning()) {
            return;
        }
        try {
            application.apply(date);
            metrics.counter("toride.due.dates.applied", "kind", date.kind()).increment();
        } catch (RuntimeException failed) {
            if (Outages.isDatabaseOutage(failed)) {
                throw failed;
            }
            metrics.counter("toride.due.dates.failed", "kind", date.kind()).increment();
            LOG.errorf(failed, "due date not applied: %s", date.kind());
            application.postpone(date);
        }
    }

    private List<DueDate> due() throws SQLException {
        List<DueDate> dates = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            select.setArray(
                    2, connection.createArrayOf("text", application.kinds().toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    dates.add(new DueDate(row.getString(1), row.getString(2), row.getObject(3, UUID.class)));
                }
            }
        }
        return dates;
    }
}
