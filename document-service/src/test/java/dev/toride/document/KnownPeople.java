package dev.toride.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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

/** People and their roles as inventory-service tells of them: real records on the real topic, in order for each company. */
@ApplicationScoped
public class KnownPeople {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "TORIDE_OIDC_ISSUER")
    String issuer;

    /** A person and the role that was assigned to it. */
    public record Holder(UUID person, UUID assignment) {}

    /** The subject of a token of that name, as the header of an acting person wants it. */
    public String subject(String name) {
        return issuer + "|" + name;
    }

    public Holder enrol(String tenant, UUID organization, String name, String role) {
        Holder holder = new Holder(UUID.randomUUID(), UUID.randomUUID());
        ObjectNode person = JsonNodeFactory.instance
                .objectNode()
                .put("person", holder.person().toString())
                .put("organization", organization.toString())
                .put("subject", subject(name));
        send(tenant, organization, "person.enrolled", holder.person(), 0, person);
        send(
                tenant,
                organization,
                "role-assignment.assigned",
                holder.assignment(),
                0,
                assignment(organization, holder, role));
        return holder;
    }

    public void revoke(String tenant, UUID organization, Holder holder, String role) {
        send(
                tenant,
                organization,
                "role-assignment.revoked",
                holder.assignment(),
                1,
                assignment(organization, holder, role));
    }

    /** Waits until all that was told of a company so far is known: an owner told last may approve a document. */
    public void awaitAll(String tenant, UUID organization) {
        String name = "last-" + UUID.randomUUID();
        enrol(tenant, organization, name, "OWNER");
        Samples samples = new Samples(tenant);
        String probe = samples.inReview(organization);
        Awaitility.await()
                .until(() -> samples.call()
                                .header("Toride-Acting-Subject", subject(name))
                                .post("/v1/documents/" + probe + "/approval")
                                .statusCode()
                        == 200);
    }

    private static ObjectNode assignment(UUID organization, Holder holder, String role) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("assignment", holder.assignment().toString())
                .put("organization", organization.toString())
                .put("person", holder.person().toString())
                .put("role", role);
    }

    private void send(String tenant, UUID organization, String type, UUID subject, long sequence, ObjectNode body) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                "toride.organization.v1",
                organization.toString(),
                body.toString().getBytes(StandardCharsets.UTF_8));
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
