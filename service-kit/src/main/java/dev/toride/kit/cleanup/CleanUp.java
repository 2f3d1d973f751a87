package dev.toride.kit.cleanup;

import dev.toride.kit.background.Repeated;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Deletes old rows of all tenants through the system role, a batch at a time, so that no lock is held for long. */
@ApplicationScoped
class CleanUp {
    private static final int BATCH = 5_000;

    private final AgroalDataSource database;
    private final Duration keepKeys;
    private final Duration keepEvents;
    private final Repeated repeated;

    @Inject
    CleanUp(
            @DataSource("system") AgroalDataSource database,
            @ConfigProperty(name = "toride.clean-up.interval") Duration interval,
            @ConfigProperty(name = "toride.clean-up.keep-idempotency-keys") Duration keepKeys,
            @ConfigProperty(name = "toride.clean-up.keep-processed-events") Duration keepEvents) {
        this.database = database;
        this.keepKeys = keepKeys;
        this.keepEvents = keepEvents;
        this.repeated = new Repeated("clean-up", interval, this::deleteOld);
    }

    void start(@Observes StartupEvent started) {
        repeated.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        repeated.stop();
    }

    private void deleteOld() throws SQLException {
        delete("idempotency_key", "created_at", keepKeys);
        delete("processed_event", "processed_at", keepEvents);
    }

    private void delete(String table, String age, Duration keep) throws SQLException {
        String sql = """
                delete from %1$s where ctid = any(array(
                  select ctid from %1$s where %2$s < now() - make_interval(secs => ?) limit %3$d))""".formatted(table, age, BATCH);
        int deleted;
        do {
            try (Connection connection = database.getConnection();
                    PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setDouble(1, keep.toSeconds());
                deleted = delete.executeUpdate();
            }
        } while (deleted == BATCH && repeated.isRunning());
    }
}
