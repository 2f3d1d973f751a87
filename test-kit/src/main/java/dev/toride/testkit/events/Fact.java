package dev.toride.testkit.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * An event of another service, made from the golden example that its producer keeps. Immutable: what is changed is another
 * event with an id of its own; to send an event twice, send the same object twice.
 *
 * @param topic where its producer sends it
 */
public record Fact(String topic, Map<String, String> headers, ObjectNode data) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The producer's example of a type that the {@code asyncapi.yaml} of this module receives. */
    public static Fact received(String type) {
        AsyncApi api = AsyncApi.own();
        Path example = AsyncApi.example(api.message(type).file(), type);
        try {
            ObjectNode golden = (ObjectNode) JSON.readTree(example.toFile());
            Map<String, String> headers = new LinkedHashMap<>();
            golden.get("headers")
                    .properties()
                    .forEach(header ->
                            headers.put(header.getKey(), header.getValue().asText()));
            return new Fact(api.topics("receive").get(type), headers, (ObjectNode) golden.get("payload")).anew();
        } catch (IOException e) {
            throw new UncheckedIOException(example.toString(), e);
        }
    }

    public String type() {
        return headers.get("ce_type");
    }

    public String tenant() {
        return headers.get("ce_tenant");
    }

    public UUID id() {
        return UUID.fromString(headers.get("ce_id"));
    }

    public UUID subject() {
        return UUID.fromString(headers.get("ce_subject"));
    }

    public Fact of(String tenant) {
        return withHeader("ce_tenant", tenant);
    }

    /** About another aggregate: its id takes the place of the example's wherever that stands. */
    public Fact about(UUID aggregate) {
        String body = data.toString().replace(subject().toString(), aggregate.toString());
        return new Fact(topic, with("ce_subject", aggregate.toString()), parse(body)).anew();
    }

    public Fact at(long sequence) {
        return withHeader("ce_sequence", Long.toString(sequence));
    }

    public Fact withHeader(String name, String value) {
        return new Fact(topic, with(name, value), data).anew();
    }

    /** @param value null takes the property away */
    public Fact with(String property, Object value) {
        ObjectNode changed = data.deepCopy();
        if (value == null) {
            changed.remove(property);
        } else {
            changed.set(property, JSON.valueToTree(value));
        }
        return new Fact(topic, headers, changed).anew();
    }

    /** As a producer may tell it tomorrow, inside the same major. */
    public Fact fromTomorrow() {
        return with("addedTomorrow", Map.of("nested", new int[] {1, 2}));
    }

    /** @param partition null for that of the key */
    public ProducerRecord<String, byte[]> record(Integer partition) {
        return record(partition, data.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @param body in place of the event's own */
    ProducerRecord<String, byte[]> record(Integer partition, byte[] body) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, partition, headers.get("ce_subject"), body);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private Fact anew() {
        return new Fact(topic, with("ce_id", UUID.randomUUID().toString()), data);
    }

    private Map<String, String> with(String header, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(header, value);
        return changed;
    }

    private static ObjectNode parse(String body) {
        try {
            return (ObjectNode) JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
