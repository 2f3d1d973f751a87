package dev.toride.inventory;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** What this service tells on real topics, from the moment this is opened. */
public final class PublishedEvents implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Event> heard = new ArrayList<>();

    /** @param sequence and all other parts as they stand in the record */
    public record Event(String type, String tenant, String subject, long sequence, JsonNode data) {
        /** Type and sequence, as tests compare them. */
        public String told() {
            return type + " " + sequence;
        }
    }

    private PublishedEvents(KafkaConsumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    public static PublishedEvents on(String... topics) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = Arrays.stream(topics)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return new PublishedEvents(consumer);
    }

    /** Waits for so many events about one thing, and answers all that came by then. */
    public List<Event> about(String subject, int number) {
        await(() -> of(subject).size() >= number);
        return of(subject);
    }

    /** The same for events of one type about one company's things. */
    public List<Event> ofType(String organization, String type, int number) {
        await(() -> keyed(organization, type).size() >= number);
        return keyed(organization, type);
    }

    /** The same, as type and sequence. */
    public List<String> told(String subject, int number) {
        return about(subject, number).stream().map(Event::told).toList();
    }

    private void await(BooleanSupplier enough) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            consumer.poll(Duration.ofMillis(100)).forEach(record -> heard.add(event(record)));
            return enough.getAsBoolean();
        });
    }

    private List<Event> keyed(String organization, String type) {
        return heard.stream()
                .filter(event -> event.data().path("organization").asText().equals(organization)
                        && event.type().equals(type))
                .toList();
    }

    private List<Event> of(String subject) {
        return heard.stream().filter(event -> event.subject().equals(subject)).toList();
    }

    private static Event event(ConsumerRecord<String, byte[]> record) {
        return new Event(
                header(record, "ce_type"),
                header(record, "ce_tenant"),
                header(record, "ce_subject"),
                Long.parseLong(header(record, "ce_sequence")),
                Json.of(new String(record.value(), StandardCharsets.UTF_8)));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
