package dev.toride.system.failure;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Holds a relay's transaction at its commit, when the broker has acknowledged its records already: a deferred trigger on {@code outbox},
 * laid by the superuser, waits there for a lock that the test has. The service knows nothing of it.
 */
final class CommitGate implements AutoCloseable {
    private static final long LOCK = 4711;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String LAY = """
            create or replace function wait_at_commit() returns trigger language plpgsql as $$
            begin
              perform pg_advisory_xact_lock(%d);
              return null;
            end $$;
            drop trigger if exists wait_at_commit on outbox;
            create constraint trigger wait_at_commit after delete on outbox
              deferrable initially deferred for each row execute function wait_at_commit()""".formatted(LOCK);

    private static final String WAITING = """
            select pid from pg_stat_activity
            where datname = ? and application_name = ? and wait_event_type = 'Lock' and wait_event = 'advisory'""";

    private final Connection holder;
    private final Service service;

    /** Closes the gate. */
    CommitGate(Cluster cluster, Service service) throws SQLException {
        this.service = service;
        holder = cluster.connect(service);
        try (Statement statement = holder.createStatement()) {
            statement.execute(LAY);
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
        }
    }

    /** Returns the server process of the relay that stands at the gate. */
    int awaitRelay() {
        return await("the relay of " + service + " comes to its commit")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(this::waiting, pid -> pid > 0);
    }

    private int waiting() throws SQLException {
        try (PreparedStatement select = holder.prepareStatement(WAITING)) {
            select.setString(1, service.label());
            select.setString(2, service.application() + "-system");
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    /** Ends the relay's connection: what it has not committed is rolled back. */
    void cut(int pid) throws SQLException {
        try (PreparedStatement terminate = holder.prepareStatement("select pg_terminate_backend(?, 5000)")) {
            terminate.setInt(1, pid);
            terminate.execute();
        }
    }

    /** Opens the gate and takes it away. */
    @Override
    public void close() throws SQLException {
        try (holder;
                Statement statement = holder.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
            statement.execute("drop function wait_at_commit() cascade");
        }
    }
}
