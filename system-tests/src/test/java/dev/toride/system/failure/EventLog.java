package dev.toride.system.failure;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Every record of one tenant on every topic of Toride, in the order of each partition. */
record EventLog(List<Event> events) {
    private static final Set<String> LAST_WORDS = Set.of("asset.retired", "risk.removed");
    private static final Duration POLL = Duration.ofMillis(500);

    /**
     * One record.
     *
     * @param family the first part of its type, such as {@code organization}
     */
    record Event(String key, UUID id, String type, String family, String source, UUID subject, long sequence) {
        static Event of(ConsumerRecord<String, byte[]> record) {
            String type = header(record, "ce_type");
            return new Event(
                    record.key(),
                    UUID.fromString(header(record, "ce_id")),
                    type,
                    type.substring(0, type.indexOf('.')),
                    header(record, "ce_source"),
                    UUID.fromString(header(record, "ce_subject")),
                    Long.parseLong(header(record, "ce_sequence")));
        }

        Aggregate aggregate() {
            return new Aggregate(family, subject);
        }
    }

    /** What an event is about. */
    record Aggregate(String family, UUID id) {}

    /** Reads from the beginning to what is the end now. */
    static EventLog read(String bootstrapServers, String tenant) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "enable.auto.commit",
                "false",
                "isolation.level",
                "read_committed");
        List<Event> events = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> topic.getKey().startsWith("toride."))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    if (header(record, "ce_tenant").equals(tenant)) {
                        events.add(Event.of(record));
                    }
                }
            }
        }
        return new EventLog(List.copyOf(events));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** The event ids of each aggregate by sequence: one each, if every change was told once. */
    Map<Aggregate, Map<Long, Set<UUID>>> changes() {
        return events.stream()
                .collect(Collectors.groupingBy(
                        Event::aggregate,
                        HashMap::new,
                        Collectors.groupingBy(
                                Event::sequence, TreeMap::new, Collectors.mapping(Event::id, Collectors.toSet()))));
    }

    /** The sequences of each aggregate in the order in which each appeared for the first time. */
    Map<Aggregate, List<Long>> firstAppearances() {
        Map<Aggregate, Set<Long>> order = new LinkedHashMap<>();
        events.forEach(event -> order.computeIfAbsent(event.aggregate(), aggregate -> new LinkedHashSet<>())
                .add(event.sequence()));
        return order.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** The aggregates whose last event says that they are gone. */
    Set<Aggregate> gone() {
        Map<Aggregate, String> last = new HashMap<>();
        events.forEach(event -> last.put(event.aggregate(), event.type()));
        return last.entrySet().stream()
                .filter(entry -> LAST_WORDS.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The ids of all events of the given types. */
    Map<String, Set<UUID>> ids(Set<String> types) {
        return events.stream()
                .filter(event -> types.contains(event.type()))
                .collect(Collectors.groupingBy(Event::type, Collectors.mapping(Event::id, Collectors.toSet())));
    }

    /** How many records of a service repeat an earlier one. */
    long repetitions(Service service) {
        Set<UUID> seen = new LinkedHashSet<>();
        return events.stream()
                .filter(event -> event.source().equals("/" + service.application()))
                .filter(event -> !seen.add(event.id()))
                .count();
    }
}
