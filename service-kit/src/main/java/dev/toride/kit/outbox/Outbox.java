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
import java.util.List;
import java.util.Optional;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Appends facts inside the business transaction; the relay is woken after the commit. */
@ApplicationScoped
public class Outbox {
    /** For the few statements that write a row and its event at once; {@link #bind} fills in the parameters. */
    public static final String INSERT = """
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
        append(List.of(event));
    }

    /** The same for changes of several aggregates: one flush for all of them. */
    public void append(List<OutboxEvent> events) {
        entities.flush();
        List<OutboxEvent> news = events.stream().filter(OutboxEvent::isNews).toList();
        if (news.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (OutboxEvent event : news) {
                bind(insert, 1, event);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("events not written", e);
        }
        wakeAfterCommit();
    }

    /**
     * Fills in the parameters of {@link #INSERT}. Whoever runs it calls {@link #wakeAfterCommit} afterwards.
     *
     * @param from index of the first one
     * @return index of the next parameter after them
     */
    public int bind(PreparedStatement statement, int from, OutboxEvent event) throws SQLException {
        int next = from;
        statement.setObject(next++, UuidVersion7Strategy.INSTANCE.generateUuid(null));
        statement.setString(next++, event.topic());
        statement.setString(next++, event.type());
        statement.setString(next++, event.subject().toString());
        statement.setLong(next++, event.sequence());
        statement.setString(next++, caller.tenant());
        statement.setString(next++, traceparent().orElse(null));
        statement.setString(next++, text(event));
        statement.setObject(next++, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        return next;
    }

    public void wakeAfterCommit() {
        transaction.registerInterposedSynchronization(new WakeAfterCommit(relay));
    }

    private String text(OutboxEvent event) {
        try {
            return json.writeValueAsString(event.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event not written: " + event.type(), e);
        }
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
