package dev.toride.inventory.control;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** What assessment-service tells: real records on the real topics. */
record Facts(String tenant) {
    void measure(UUID measure, long sequence, String type, String state) {
        send("toride.measure.v1", type, measure, sequence, state);
    }

    void assessed(String organization, Instant completedAt, String item, String choice) {
        send("toride.assessment.v1", "assessment.completed", UUID.randomUUID(), 1, """
                {"organization": "%s", "questionnaire": "ipa-sme-3.self-assessment", "completedAt": "%s",
                 "outcome": {"answers": [{"item": "%s", "choice": "%s"}]}}""".formatted(
                        organization, completedAt, item, choice));
    }

    private void send(String topic, String type, UUID subject, long sequence, String body) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, subject.toString(), body.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", type,
                        "ce_source", "/assessment-service",
                        "ce_subject", subject.toString(),
                        "ce_tenant", tenant,
                        "ce_sequence", Long.toString(sequence),
                        "ce_time", Instant.EPOCH.toString())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record);
        }
    }
}
