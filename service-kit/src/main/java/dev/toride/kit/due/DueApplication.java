package dev.toride.kit.due;

import dev.toride.kit.tenancy.Caller;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** One due date, one tenant, one transaction: remove it, then handle it. */
@ApplicationScoped
class DueApplication {
    /** The first pause is a minute; pauses double up to about an hour. */
    private static final int DOUBLINGS_MAX = 6;

    private final List<DueHandler> handlers;
    private final AgroalDataSource database;
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    @Inject
    DueApplication(
            @All List<DueHandler> handlers,
            AgroalDataSource database,
            EntityManager entities,
            Caller caller,
            Clock clock) {
        this.handlers = handlers;
        this.database = database;
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    List<String> kinds() {
        return handlers.stream().map(DueHandler::kind).toList();
    }

    @ActivateRequestContext
    void apply(DueDate date) {
        caller.actFor(date.tenant(), "due " + date.kind());
        QuarkusTransaction.requiringNew()
                .run(() -> take(date).ifPresent(at -> {
                    handler(date.kind()).due(date.subject(), at);
                    entities.flush();
                }));
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

    /** Another replica may have taken it, or its owner may have moved it meanwhile: then there is nothing to do. */
    private Optional<Instant> take(DueDate date) {
        String sql = """
                delete from due_date where tenant_id = ? and kind = ? and subject = ? and next_try_at <= ?
                returning due_at""";
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setString(1, date.tenant());
            delete.setString(2, date.kind());
            delete.setObject(3, date.subject());
            delete.setObject(4, now());
            try (ResultSet row = delete.executeQuery()) {
                return row.next()
                        ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("due date not taken", e);
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
