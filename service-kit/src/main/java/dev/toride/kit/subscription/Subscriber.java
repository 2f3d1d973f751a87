package dev.toride.kit.subscription;

import dev.toride.kit.problem.Outages;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.problem.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Polls the topics that the service's handlers need and applies each record once, partition by partition in order. */
@ApplicationScoped
public class Subscriber {
    private static final Logger LOG = Logger.getLogger(Subscriber.class);

    static final int ATTEMPTS = 5;
    private static final Duration POLL = Duration.ofMillis(500);
    /** Leaving the group may have to wait for others to join it; a stop does not. */
    private static final Duration CLOSE = Duration.ofSeconds(3);

    private static final long BACK_OFF_MILLIS = 100;
    private static final long BACK_OFF_MILLIS_MAX = 5_000;

    private final List<EventHandler> handlers;
    private final EventApplication application;
    private final DeadLetters deadLetters;
    private final String bootstrapServers;
    private final String group;
    private final MeterRegistry metrics;
    private volatile boolean running;
    private volatile KafkaConsumer<String, byte[]> consumer;
    private Thread thread;

    @Inject
    Subscriber(
            @All List<EventHandler> handlers,
            EventApplication application,
            DeadLetters deadLetters,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "toride.consumer-group-suffix", defaultValue = "") java.util.Optional<String> suffix,
            MeterRegistry metrics) {
        this.handlers = handlers;
        this.application = application;
        this.deadLetters = deadLetters;
        this.bootstrapServers = bootstrapServers;
        this.group = service + suffix.orElse("");
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent started) {
        if (!topics().isEmpty()) {
            running = true;
            thread = Thread.ofPlatform().name("subscriber").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        KafkaConsumer<String, byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
        if (thread != null) {
            thread.join(Duration.ofSeconds(10));
        }
    }

    private Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        handlers.forEach(handler -> topics.addAll(handler.topics()));
        return topics;
    }

    private void run() {
        while (running) {
            try {
                follow();
            } catch (WakeupException stop) {
                LOG.debug("subscriber woken to stop");
            } catch (RuntimeException failed) {
                // Uncommitted records come again; application is idempotent.
                LOG.warnf("subscriber starts again: %s", failed);
                pause(BACK_OFF_MILLIS_MAX);
            }
        }
    }

    private void follow() {
        KafkaConsumer<String, byte[]> opened = open();
        try {
            consumer = opened;
            opened.subscribe(topics());
            while (running) {
                consume(opened);
            }
        } finally {
            opened.close(CloseOptions.timeout(CLOSE));
        }
    }

    private void consume(KafkaConsumer<String, byte[]> from) {
        ConsumerRecords<String, byte[]> records = from.poll(POLL);
        for (TopicPartition partition : records.partitions()) {
            for (ConsumerRecord<String, byte[]> record : records.records(partition)) {
                if (!running || !settle(record)) {
                    return;
                }
                from.commitSync(Map.of(partition, new OffsetAndMetadata(record.offset() + 1)));
            }
        }
    }

    /** Applies a record or keeps it as a dead letter; false if the service stops before either is done. */
    private boolean settle(ConsumerRecord<String, byte[]> record) {
        long backOff = BACK_OFF_MILLIS;
        int attempt = 1;
        RuntimeException refusal = null;
        while (running) {
            try {
                if (refusal != null && (attempt > ATTEMPTS || isFinal(refusal))) {
                    deadLetters.keep(record, refusal);
                    metrics.counter("toride.subscription.dead.letters").increment();
                } else {
                    application.apply(record);
                }
                return true;
            } catch (RuntimeException failed) {
                if (Outages.isDatabaseOutage(failed) || !deadLetters.canBeKept()) {
                    LOG.warnf("waiting for the database: %s", failed.getMessage());
                } else {
                    LOG.warnf(failed, "event not applied, attempt %d: %s@%d", attempt, record.topic(), record.offset());
                    refusal = failed;
                    attempt++;
                    if (isFinal(failed)) {
                        continue;
                    }
                }
                pause(backOff);
                backOff = Math.min(BACK_OFF_MILLIS_MAX, backOff * 2);
            }
        }
        return false;
    }

    /** Trying again cannot help: it is no event of ours, or it is about something that the owner of such things does not know. */
    private static boolean isFinal(RuntimeException refusal) {
        return refusal instanceof UnreadableEvent
                || refusal instanceof Problem problem && problem.type().equals(KitProblems.NOT_FOUND);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private KafkaConsumer<String, byte[]> open() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "group.id", group,
                "client.id", group + "-subscriber",
                "enable.auto.commit", "false",
                "auto.offset.reset", "earliest",
                "max.poll.records", "200",
                // A killed service is missed after this; until then its partitions wait, and so does who takes its
                // place.
                "session.timeout.ms", "10000",
                // Longer than the longest wait for the database that is worth keeping the partitions for.
                "max.poll.interval.ms", "300000",
                "isolation.level", "read_committed");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
