package dev.toride.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends the outbox to Kafka: one transaction takes the lock, deletes the oldest rows, sends them, waits for every
 * acknowledgement and commits. A crash between sending and committing repeats events; consumers de-duplicate.
 *
 * <p>One relay runs at a time (advisory lock) and rows leave by database identity: a JVM-made id or "greater than the last"
 * would skip a slow transaction that commits a smaller id later.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    static final int BATCH = 500;
    private static final long POLL_MILLIS = 200;
    private static final long BACK_OFF_MILLIS_MAX = 5_000;
    /** Bounds how long the transaction stays open while the broker is away. */
    private static final Duration ACKNOWLEDGED = Duration.ofSeconds(10);
    /** Any number will do, as long as nothing else in these databases uses it. */
    private static final long LOCK = 0x746f726964656fL;

    private static final String TRY_LOCK = "select pg_try_advisory_xact_lock(" + LOCK + ")";
    private static final String TAKE = """
            delete from outbox where id in (select id from outbox order by id limit %d)
            returning id, event_id, topic, type, subject, sequence, tenant_id, traceparent, payload, created_at""".formatted(BATCH);

    private final AgroalDataSource database;
    private final String bootstrapServers;
    private final String source;
    private final boolean enabled;
    private final Counter sent;
    private final Counter failures;
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean running;
    private volatile Thread thread;

    record Row(
            long id,
            String eventId,
            String topic,
            String type,
            String subject,
            long sequence,
            String tenant,
            String traceparent,
            String payload,
            OffsetDateTime time) {}

    @Inject
    OutboxRelay(
            @DataSource("system") AgroalDataSource database,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "quarkus.application.name") String application,
            @ConfigProperty(name = "toride.outbox.relay", defaultValue = "true") boolean enabled,
            MeterRegistry metrics) {
        this.database = database;
        this.bootstrapServers = bootstrapServers;
        this.source = "/" + application;
        this.enabled = enabled;
        this.sent = metrics.counter("toride.outbox.sent");
        this.failures = metrics.counter("toride.outbox.failures");
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            running = true;
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        if (thread != null) {
            wake();
            thread.join(Duration.ofSeconds(10));
        }
    }

    /** There may be something to send: returns at once. */
    public void wake() {
        if (woken.compareAndSet(false, true)) {
            LockSupport.unpark(thread);
        }
    }

    private void run() {
        long backOff = POLL_MILLIS;
        Producer<String, byte[]> producer = null;
        while (running) {
            try {
                if (producer == null) {
                    producer = producer();
                }
                int count = relayBatch(producer);
                sent.increment(count);
                backOff = POLL_MILLIS;
                if (count < BATCH) {
                    rest(POLL_MILLIS);
                }
            } catch (SQLException | ExecutionException | TimeoutException | RuntimeException failed) {
                failures.increment();
                LOG.warnf("outbox not relayed, trying again in %d ms: %s", backOff, failed);
                // It still tries to send what was rolled back: nothing of that may go out beside the next attempt.
                close(producer);
                producer = null;
                LockSupport.parkNanos(Duration.ofMillis(backOff).toNanos());
                backOff = Math.min(BACK_OFF_MILLIS_MAX, backOff * 2);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        close(producer);
    }

    private void rest(long millis) {
        if (!woken.get()) {
            LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
        }
        woken.set(false);
    }

    int relayBatch(Producer<String, byte[]> producer)
            throws SQLException, ExecutionException, TimeoutException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<Row> rows = take(connection);
                send(rows, producer);
                connection.commit();
                return rows.size();
            } catch (SQLException
                    | ExecutionException
                    | TimeoutException
                    | InterruptedException
                    | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /**
     * Sends and waits for every acknowledgement. No record may overtake one that failed: a record that is refused at once ends the sending,
     * and one that is on its way is tried again for as long as its producer lives, in order, until the caller closes it.
     */
    private void send(List<Row> rows, Producer<String, byte[]> producer)
            throws ExecutionException, TimeoutException, InterruptedException {
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Future<RecordMetadata> acknowledgement = producer.send(record(row));
            if (acknowledgement.isDone()) {
                acknowledgement.get();
            }
            acknowledgements.add(acknowledgement);
        }
        long deadline = System.nanoTime() + ACKNOWLEDGED.toNanos();
        try {
            for (Future<RecordMetadata> acknowledgement : acknowledgements) {
                acknowledgement.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
        } catch (TimeoutException silent) {
            throw new TimeoutException("the broker did not acknowledge within " + ACKNOWLEDGED.toSeconds() + " s");
        }
    }

    private static List<Row> take(Connection connection) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet locked = statement.executeQuery(TRY_LOCK)) {
                locked.next();
                if (!locked.getBoolean(1)) {
                    return rows;
                }
            }
            try (PreparedStatement delete = connection.prepareStatement(TAKE);
                    ResultSet row = delete.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getLong(6),
                            row.getString(7),
                            row.getString(8),
                            row.getString(9),
                            row.getObject(10, OffsetDateTime.class)));
                }
            }
        }
        rows.sort(Comparator.comparingLong(Row::id));
        return rows;
    }

    private ProducerRecord<String, byte[]> record(Row row) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(row.topic(), row.subject(), row.payload().getBytes(StandardCharsets.UTF_8));
        Headers headers = record.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", row.eventId());
        add(headers, "ce_type", row.type());
        add(headers, "ce_source", source);
        add(headers, "ce_time", row.time().toInstant().toString());
        add(headers, "ce_subject", row.subject());
        add(headers, "ce_dataschema", schema(row));
        add(headers, "ce_tenant", row.tenant());
        add(headers, "ce_sequence", Long.toString(row.sequence()));
        add(headers, "content-type", "application/json");
        if (row.traceparent() != null) {
            add(headers, "traceparent", row.traceparent());
        }
        return record;
    }

    /** Names {@code contract/events/TYPE.schema.json} and the major that the topic ends with; CloudEvents wants an absolute URI. */
    private static String schema(Row row) {
        return "urn:toride:event:" + row.type()
                + row.topic().substring(row.topic().lastIndexOf('.')).replace('.', ':');
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private Producer<String, byte[]> producer() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "client.id", source.substring(1) + "-outbox",
                "enable.idempotence", "true",
                "acks", "all",
                "linger.ms", "0",
                "compression.type", "none",
                "max.block.ms", "5000",
                "request.timeout.ms", "5000",
                // A record that gave up by itself would be overtaken by the next one.
                "delivery.timeout.ms", Integer.toString(Integer.MAX_VALUE));
        return new KafkaProducer<>(
                settings, new StringSerializer(), new org.apache.kafka.common.serialization.ByteArraySerializer());
    }

    private static void close(Producer<String, byte[]> producer) {
        if (producer != null) {
            try {
                producer.close(Duration.ZERO);
            } catch (RuntimeException e) {
                LOG.debugf("producer did not close: %s", e.getMessage());
            }
        }
    }
}
