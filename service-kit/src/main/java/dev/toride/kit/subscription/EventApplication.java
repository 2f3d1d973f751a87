package dev.toride.kit.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.kit.tenancy.Caller;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** One record, one tenant, one transaction: de-duplicate, then handle. */
@ApplicationScoped
class EventApplication {
    /** A larger one is not of our making: the relay's topics carry states of single aggregates. */
    static final int BYTES_MAX = 900_000;

    private final List<EventHandler> handlers;
    private final ObjectMapper json;
    private final AgroalDataSource database;
    private final Caller caller;
    private final EntityManager entities;

    @Inject
    EventApplication(
            @All List<EventHandler> handlers,
            ObjectMapper json,
            AgroalDataSource database,
            Caller caller,
            EntityManager entities) {
        this.handlers = handlers;
        this.json = json;
        this.database = database;
        this.caller = caller;
        this.entities = entities;
    }

    @ActivateRequestContext
    void apply(ConsumerRecord<String, byte[]> record) {
        String type = header(record, "ce_type");
        List<EventHandler> interested = handlers.stream()
                .filter(handler ->
                        handler.types().contains(type) && handler.topics().contains(record.topic()))
                .toList();
        if (interested.isEmpty()) {
            return;
        }
        ReceivedEvent event = read(record, type);
        caller.actFor(event.tenant(), "event " + type);
        QuarkusTransaction.requiringNew().run(() -> {
            if (isFirst(event)) {
                interested.forEach(handler -> handler.handle(event));
                // Here and not at the commit, where the reason of a refusal would be lost.
                entities.flush();
            }
        });
    }

    private boolean isFirst(ReceivedEvent event) {
        String sql = "insert into processed_event (tenant_id, event_id, type) values (?, ?, ?) on conflict do nothing";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, event.tenant());
            insert.setObject(2, event.id());
            insert.setString(3, event.type());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("event not registered", e);
        }
    }

    private ReceivedEvent read(ConsumerRecord<String, byte[]> record, String type) {
        if (record.value() == null || record.value().length > BYTES_MAX) {
            throw new UnreadableEvent("no body, or one over " + BYTES_MAX + " bytes");
        }
        try {
            JsonNode data = json.readTree(record.value());
            String tenant = header(record, "ce_tenant");
            if (tenant.isBlank() || data == null || !data.isObject()) {
                throw new UnreadableEvent("no tenant, or a body that is no object");
            }
            return new ReceivedEvent(
                    UUID.fromString(header(record, "ce_id")),
                    type,
                    header(record, "ce_source"),
                    tenant,
                    UUID.fromString(header(record, "ce_subject")),
                    Long.parseLong(header(record, "ce_sequence")),
                    Instant.parse(header(record, "ce_time")),
                    data);
        } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
            throw new UnreadableEvent(e.getClass().getSimpleName());
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new UnreadableEvent("no header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
