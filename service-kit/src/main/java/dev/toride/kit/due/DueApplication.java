package dev.toride.kit.due;

import dev.toride.kit.tenancy.Caller;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * One due date, one tenant, one transaction: handle it, then remove it. In this order, because whoever changes an aggregate
 * locks that first and its due date after; the other way round the two would wait for each other. Who finds at the end that
 * the date was taken or moved meanwhile has done nothing.
 */
@ApplicationScoped
class DueApplication {
    /** The first pause is a minute; pauses double up to about an hour. */
    private static final int DOUBLINGS_MAX = 6;

    private final List<DueHandler> handlers;
    private final AgroalDataSource database;
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;

    /** Another replica took the date, or its owner moved it. */
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Inject
    DueApplication(
            @All List<DueHandler> handlers,
            AgroalDataSource database,
            EntityManager entities,
            Caller caller,
            Clock clock,
            TransactionSynchronizationRegistry transaction) {
        this.handlers = handlers;
        this.database = database;
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
        this.transaction = transaction;
    }

    List<String> kinds() {
        return handlers.stream().map(DueHandler::kind).toList();
    }

    @ActivateRequestContext
    void apply(DueDate date) {
        caller.actFor(date.tenant(), "due " + date.kind());
        try {
            QuarkusTransaction.requiringNew().run(() -> find(date).ifPresent(at -> handle(date, at)));
        } catch (Overtaken nothingDone) {
            // Whoever was faster has handled it, or it is not due any more.
        }
    }

    private void handle(DueDate date, OffsetDateTime at) {
        DueRun run = new DueRun(date);
        transaction.putResource(DueRun.class, run);
        handler(date.kind()).due(date.subject(), at.toInstant());
        entities.flush();
        settle(date, at, run);
    }

    /** The date stays due, but is left alone for a while so that it does not hold up the others. */
    @ActivateRequestContext
    void postpone(DueDate date) {
        caller.actFor(date.tenant(), "due " + date.kind());
        String sql = """
                update due_date set attempts = attempts + 1,
                  next_try_at = ?::timestamptz + power(2, least(attempts, %d)) * interval '1 minute'
                where tenant_id = ? and kind = ? and subject = ?""".formatted(DOUBLINGS_MAX);
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement update = connection.prepareStatement(sql)) {
                update.setObject(1, now());
                update.setString(2, date.tenant());
                update.setString(3, date.kind());
                update.setObject(4, date.subject());
                update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("due date not postponed", e);
            }
        });
    }

    private Optional<OffsetDateTime> find(DueDate date) {
        String sql =
                "select due_at from due_date where tenant_id = ? and kind = ? and subject = ? and next_try_at <= ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, date.tenant());
            select.setString(2, date.kind());
            select.setObject(3, date.subject());
            select.setObject(4, now());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, OffsetDateTime.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("due date not read", e);
        }
    }

    /** @param at as it was before it was handled */
    private void settle(DueDate date, OffsetDateTime at, DueRun run) {
        String change = run.next() == null
                ? "delete from due_date"
                : "update due_date set due_at = ?, next_try_at = ?, attempts = 0";
        String sql = change + " where tenant_id = ? and kind = ? and subject = ? and due_at = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement settle = connection.prepareStatement(sql)) {
            int parameter = 1;
            if (run.next() != null) {
                OffsetDateTime next = OffsetDateTime.ofInstant(run.next(), ZoneOffset.UTC);
                settle.setObject(parameter++, next);
                settle.setObject(parameter++, next);
            }
            settle.setString(parameter++, date.tenant());
            settle.setString(parameter++, date.kind());
            settle.setObject(parameter++, date.subject());
            settle.setObject(parameter, at);
            if (settle.executeUpdate() == 0) {
                throw new Overtaken();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("due date not settled", e);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private DueHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody handles due dates of kind " + kind));
    }
}
