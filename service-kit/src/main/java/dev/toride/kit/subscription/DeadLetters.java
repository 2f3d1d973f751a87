package dev.toride.kit.subscription;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Events that could not be applied, kept with their reason until an operator replays or discards them. */
@ApplicationScoped
public class DeadLetters {
    private static final int REASON_CHARS_MAX = 1000;

    private final AgroalDataSource database;

    @Inject
    DeadLetters(@DataSource("system") AgroalDataSource database) {
        this.database = database;
    }

    /** Whether the database answers: while it does not, a failure says nothing about the event. */
    boolean canBeKept() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException away) {
            return false;
        }
    }

    void keep(ConsumerRecord<String, byte[]> record, RuntimeException reason) {
        String sql = """
                insert into dead_letter (topic, partition, record_offset, key, headers, payload, reason)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint dead_letter_record_key do update set reason = excluded.reason""";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, record.topic());
            insert.setInt(2, record.partition());
            insert.setLong(3, record.offset());
            insert.setString(4, record.key());
            insert.setBytes(5, headers(record));
            insert.setBytes(6, record.value());
            insert.setString(7, reason(reason));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("dead letter not kept", e);
        }
    }

    /** The record of a dead letter, as it once arrived; empty if there is no such letter. */
    Optional<ConsumerRecord<String, byte[]>> find(long id) {
        String sql = "select topic, partition, record_offset, key, headers, payload from dead_letter where id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new ConsumerRecord<>(
                        row.getString(1),
                        row.getInt(2),
                        row.getLong(3),
                        0,
                        TimestampType.CREATE_TIME,
                        0,
                        0,
                        row.getString(4),
                        row.getBytes(6),
                        readHeaders(row.getBytes(5)),
                        Optional.empty()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("dead letter not read", e);
        }
    }

    void discard(long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from dead_letter where id = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("dead letter not discarded", e);
        }
    }

    private static String reason(RuntimeException reason) {
        String text = String.valueOf(reason);
        return text.substring(0, Math.min(REASON_CHARS_MAX, text.length())).replace("\u0000", "");
    }

    /** Headers as lines of {@code name=hex}: any bytes survive, and a person can read the names. */
    private static byte[] headers(ConsumerRecord<String, byte[]> record) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Header header : record.headers()) {
            byte[] value = header.value() == null ? new byte[0] : header.value();
            lines.writeBytes((header.key() + "=" + java.util.HexFormat.of().formatHex(value) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return lines.toByteArray();
    }

    private static RecordHeaders readHeaders(byte[] lines) {
        RecordHeaders headers = new RecordHeaders();
        new String(lines, StandardCharsets.UTF_8).lines().forEach(line -> {
            int cut = line.lastIndexOf('=');
            headers.add(line.substring(0, cut), java.util.HexFormat.of().parseHex(line.substring(cut + 1)));
        });
        return headers;
    }
}
