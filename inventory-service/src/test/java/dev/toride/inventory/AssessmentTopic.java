package dev.toride.inventory;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Stands where assessment-service stands: real records on the real topic, as its outbox relay sends them. */
public final class AssessmentTopic {
    private AssessmentTopic() {}

    /**
     * A completed assessment.
     *
     * @param event id of the event; the same one for what is sent twice
     * @param choices choice by item; items that are not in it were not answered
     */
    public record Completed(
            UUID event,
            UUID assessment,
            String tenant,
            String organization,
            String questionnaire,
            Instant completedAt,
            Map<String, String> choices) {

        public static Completed of(Company company, Instant completedAt, Map<String, String> choices) {
            return new Completed(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    company.tenant(),
                    company.id(),
                    "ipa-sme-3.self-assessment",
                    completedAt,
                    choices);
        }

        public Completed withQuestionnaire(String other) {
            return new Completed(event, assessment, tenant, organization, other, completedAt, choices);
        }

        private byte[] body() {
            ObjectNode state = Json.object();
            state.put("assessment", assessment.toString())
                    .put("organization", organization)
                    .put("questionnaire", questionnaire)
                    .put("edition", "ipa-sme-3")
                    .put("state", "COMPLETED")
                    .put("createdAt", completedAt.minusSeconds(3600).toString())
                    .put("completedAt", completedAt.toString());
            ObjectNode outcome = state.putObject("outcome");
            outcome.put("total", 0).put("maximum", 100);
            outcome.putArray("sections")
                    .addObject()
                    .put("id", "basic")
                    .put("total", 0)
                    .put("maximum", 20);
            outcome.putArray("unknown");
            ArrayNode answers = outcome.putArray("answers");
            new TreeMap<>(choices)
                    .forEach((item, choice) ->
                            answers.addObject().put("item", item).put("choice", choice));
            return state.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Sends them one after the other under one key, so that they arrive in this order. */
    public static void tells(String key, Completed... completed) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (Completed one : completed) {
                ProducerRecord<String, byte[]> record = new ProducerRecord<>("toride.assessment.v1", key, one.body());
                Map.of(
                                "ce_specversion", "1.0",
                                "ce_id", one.event().toString(),
                                "ce_type", "assessment.completed",
                                "ce_source", "/assessment-service",
                                "ce_subject", one.assessment().toString(),
                                "ce_dataschema", "/assessment-service/contract/events/assessment.completed.schema.json",
                                "ce_tenant", one.tenant(),
                                "ce_sequence", "2",
                                "ce_time", one.completedAt().toString(),
                                "content-type", "application/json")
                        .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                producer.send(record).get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("the broker took no record", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
