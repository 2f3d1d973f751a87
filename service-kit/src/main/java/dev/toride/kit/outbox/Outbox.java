package dev.toride.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.kit.tenancy.Caller;
import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Appends facts inside the business transaction; the relay is woken after the commit. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            insert into outbox (event_id, topic, type, subject, sequence, tenant_id, traceparent, payload, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final EntityManager entities;
    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;

    @Inject
    Outbox(
            EntityManager entities,
            AgroalDataSource database,
            ObjectMapper json,
            Caller caller,
            Clock clock,
            TransactionSynchronizationRegistry transaction,
            OutboxRelay relay) {
        this.entities = entities;
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
        this.transaction = transaction;
        this.relay = relay;
    }

    /**
     * Call after the state change, inside its transaction. The change is flushed first, so that its row lock is held before
     * the event gets its place in the order, and so that the version, which becomes the sequence, has been raised.
     * Where nothing was changed, nothing is told: a second event of the same sequence would say that something was.
     */
    public void append(OutboxEvent event) {
        entities.flush();
        if (!event.isNews()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UuidVersion7Strategy.INSTANCE.generateUuid(null));
            insert.setString(2, event.topic());
            insert.setString(3, event.type());
            insert.setString(4, event.subject().toString());
            insert.setLong(5, event.sequence());
            insert.setString(6, caller.tenant());
            insert.setString(7, traceparent().orElse(null));
            insert.setString(8, json.writeValueAsString(event.data()));
            insert.setObject(9, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("event not written: " + event.type(), e);
        }
        transaction.registerInterposedSynchronization(new WakeAfterCommit(relay));
    }

    private static Optional<String> traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? Optional.of("00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex())
                : Optional.empty();
    }

    private record WakeAfterCommit(OutboxRelay relay) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
