package dev.toride.assessment;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Companies as inventory-service tells of them: real records on the real topic. */
@ApplicationScoped
public class Companies {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private final ObjectMapper json = new ObjectMapper();

    /** Tells of a new company and waits until this service knows it. */
    public UUID known(String tenant) {
        UUID organization = UUID.randomUUID();
        ObjectNode state = json.createObjectNode();
        state.put("organization", organization.toString())
                .put("timeZone", "Asia/Tokyo")
                .put("edition", "ipa-sme-3");
        send(
                tenant,
                "organization.registered",
                organization,
                0,
                state.toString().getBytes(StandardCharsets.UTF_8));
        Samples samples = new Samples(tenant);
        Awaitility.await().until(() -> samples.canDraft(organization));
        return organization;
    }

    public void send(String tenant, String type, UUID subject, long sequence, byte[] body) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>("toride.organization.v1", subject.toString(), body);
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", type,
                        "ce_source", "/inventory-service",
                        "ce_subject", subject.toString(),
                        "ce_tenant", tenant,
                        "ce_sequence", Long.toString(sequence),
                        "ce_time", Instant.EPOCH.toString())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record);
        }
    }
}
