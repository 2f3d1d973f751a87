package dev.toride.testkit.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A service's {@code EventContractTest} implements this: what really arrives in the topics is what the contract says. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public interface ProducerContract {
    ObjectMapper JSON = new ObjectMapper();

    /**
     * Over HTTP, and by facts of others where the service follows them, changes things of a tenant that nobody else uses, so
     * that each type is told of and each property is sent at least once.
     */
    void change(String tenant);

    @Test
    @Order(1) // with -Dcontracts=update it writes what the others read
    default void everyTypeIsSentAsSchemaAndGoldenExampleSay() throws IOException {
        Map<String, String> topics = AsyncApi.own().topics("send");
        String tenant = "events-" + UUID.randomUUID();
        Topics watched = Topics.watch(new HashSet<>(topics.values()));
        change(tenant);
        List<ConsumerRecord<String, byte[]>> told = watched.toldOf(tenant);

        for (ConsumerRecord<String, byte[]> record : told) {
            check(record, topics, tenant);
        }
        assertThat(told.stream().map(record -> Topics.header(record, "ce_id"))).doesNotHaveDuplicates();
        sequencesHaveNoGap(told);
        Map<String, ConsumerRecord<String, byte[]>> first = firstOfEachType(told);
        assertThat(first.keySet()).as("types driven by this test").isEqualTo(topics.keySet());
        for (Map.Entry<String, ConsumerRecord<String, byte[]>> sent : first.entrySet()) {
            compare(AsyncApi.example(AsyncApi.own().file(), sent.getKey()), Golden.of(sent.getValue()));
        }
        assertThat(SchemaCoverage.neverSent(told)).as("properties never sent").isEmpty();
    }

    /** What is wrong with an event of a type by the committed schemas, with everything unknown forbidden. */
    static List<String> findings(String type, JsonNode headers, JsonNode payload) {
        AsyncApi api = AsyncApi.own();
        JsonNode trait = api.document().at("/components/messageTraits/cloudEvent/headers/schema");
        Path headerSchema =
                AsyncApi.follow(api.file(), AsyncApi.reference(trait)).file();
        List<String> findings = new ArrayList<>(StrictSchema.findings(headerSchema, headers));
        findings.addAll(StrictSchema.findings(schema(type), payload));
        return findings;
    }

    static Path schema(String type) {
        return Path.of("contract/events/" + type + ".schema.json");
    }

    private static void check(ConsumerRecord<String, byte[]> record, Map<String, String> topics, String tenant)
            throws IOException {
        ObjectNode headers = Golden.headers(record);
        String type = headers.path("ce_type").asText();
        assertThat(topics).as("types of this service").containsEntry(type, record.topic());
        assertThat(findings(type, headers, JSON.readTree(record.value())))
                .as(type)
                .isEmpty();
        assertThat(headers.path("ce_subject").asText()).as("key of " + type).isEqualTo(record.key());
        assertThat(headers.path("ce_tenant").asText()).isEqualTo(tenant);
        assertThat(headers.path("ce_source").asText())
                .isEqualTo("/" + ConfigProvider.getConfig().getValue("quarkus.application.name", String.class));
        assertThat(headers.path("ce_dataschema").asText())
                .isEqualTo("urn:toride:event:" + type + ":" + record.topic().replaceFirst(".*\\.", ""));
    }

    private static void sequencesHaveNoGap(List<ConsumerRecord<String, byte[]>> told) {
        Map<String, Long> newest = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : told) {
            long sequence = Long.parseLong(Topics.header(record, "ce_sequence"));
            Long before = newest.put(record.topic() + "/" + record.key(), sequence);
            if (before != null) {
                assertThat(sequence)
                        .as("sequence of " + Topics.header(record, "ce_type") + " after " + before)
                        .isEqualTo(before + 1);
            }
        }
    }

    private static Map<String, ConsumerRecord<String, byte[]>> firstOfEachType(
            List<ConsumerRecord<String, byte[]>> told) {
        Map<String, ConsumerRecord<String, byte[]>> first = new TreeMap<>();
        for (ConsumerRecord<String, byte[]> record : told) {
            first.merge(Topics.header(record, "ce_type"), record, (one, other) -> isEarlier(one, other) ? one : other);
        }
        return first;
    }

    private static boolean isEarlier(ConsumerRecord<String, byte[]> one, ConsumerRecord<String, byte[]> other) {
        // Both are UUIDv7 of one process, which rise with time.
        return Topics.header(one, "ce_id").compareTo(Topics.header(other, "ce_id")) <= 0;
    }

    private static void compare(Path file, ObjectNode sent) throws IOException {
        if ("update".equals(System.getProperty("contracts"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, Golden.text(sent));
        }
        Set<Path> there = Files.exists(file) ? Set.of(file) : Set.of();
        assertThat(there)
                .as("golden example: run with -Dcontracts=update and review the difference")
                .contains(file);
        assertThat(sent)
                .as("%s is out of date: run with -Dcontracts=update and review the difference", file)
                .isEqualTo(JSON.readTree(file.toFile()));
    }
}
