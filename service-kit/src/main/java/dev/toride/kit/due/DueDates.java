package dev.toride.kit.due;

import dev.toride.kit.tenancy.Caller;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Sets and clears due dates inside the business transaction; one per kind and subject. */
@ApplicationScoped
public class DueDates {
    private final AgroalDataSource database;
    private final Caller caller;
    private final TransactionSynchronizationRegistry transaction;

    @Inject
    DueDates(AgroalDataSource database, Caller caller, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.caller = caller;
        this.transaction = transaction;
    }

    /** Sets the date, or moves it. */
    public void set(String kind, UUID subject, Instant at) {
        if (isBeingHandled(kind, subject, at)) {
            return;
        }
        String sql = """
                insert into due_date (tenant_id, kind, subject, due_at, next_try_at) values (?, ?, ?, ?, ?)
                on conflict on constraint due_date_pkey
                do update set due_at = excluded.due_at, next_try_at = excluded.next_try_at, attempts = 0""";
        OffsetDateTime when = OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, caller.tenant());
            insert.setString(2, kind);
            insert.setObject(3, subject);
            insert.setObject(4, when);
            insert.setObject(5, when);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("due date not set: " + kind, e);
        }
    }

    /** Clears the date; it does not matter whether there is one. */
    public void clear(String kind, UUID subject) {
        if (isBeingHandled(kind, subject, null)) {
            return;
        }
        String sql = "delete from due_date where tenant_id = ? and kind = ? and subject = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setString(1, caller.tenant());
            delete.setString(2, kind);
            delete.setObject(3, subject);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("due date not cleared: " + kind, e);
        }
    }

    /** The date in hand is moved or removed once its handler is through, and not before: see {@link DueApplication}. */
    private boolean isBeingHandled(String kind, UUID subject, @Nullable Instant next) {
        if (!(transaction.getResource(DueRun.class) instanceof DueRun run) || !run.isAbout(kind, subject)) {
            return false;
        }
        run.comesAgain(next);
        return true;
    }
}
