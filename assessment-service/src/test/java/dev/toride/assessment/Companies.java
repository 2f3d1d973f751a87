package dev.toride.assessment;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.testkit.infrastructure.TestInfrastructure;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Companies as inventory-service tells of them: real records on the real topic. */
@ApplicationScoped
public class Companies {
    private final ObjectMapper json = new ObjectMapper();
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestInfrastructure.current().bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer());

    @PreDestroy
    void close() {
        producer.close();
    }

    /** Tells of a new company and waits until this service knows it. */
    public UUID known(String tenant) {
        return known(tenant, null, null);
    }

    /**
     * @param industry major division of the Japan Standard Industrial Classification, or null
     * @param employees or null
     */
    public UUID known(String tenant, String industry, Integer employees) {
        UUID organization = UUID.randomUUID();
        ObjectNode state = json.createObjectNode();
        state.put("organization", organization.toString())
                .put("timeZone", "Asia/Tokyo")
                .put("edition", "ipa-sme-3")
                .put("industry", industry)
                .put("employees", employees);
        tell(tenant, "organization.registered", organization, 0, state);
        await("known_organization", organization);
        return organization;
    }

    /** Tells of a new unit and waits until this service knows it. */
    public UUID unit(String tenant, UUID organization) {
        return units(tenant, organization, 1).getFirst();
    }

    /** Tells of new units, in the order of their ids, and waits until this service knows them. */
    public List<UUID> units(String tenant, UUID organization, int count) {
        List<UUID> units = Stream.generate(UUID::randomUUID)
                .limit(count)
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
        units.forEach(unit -> tell(tenant, "unit.opened", unit, 0, unit(organization, unit)));
        units.forEach(unit -> await("known_unit", unit));
        return units;
    }

    /** So many that telling them one by one would take minutes: rows as the events would leave them. */
    public void manyUnits(String tenant, UUID organization, int count) {
        String sql = "insert into known_unit (tenant_id, id, version, sequence, organization_id, closed)"
                + " values (?, ?, 0, 0, ?, false)";
        try (Connection connection = superuser();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < count; i++) {
                insert.setString(1, tenant);
                insert.setObject(2, numbered(organization, i));
                insert.setObject(3, organization);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static UUID numbered(UUID organization, int number) {
        return new UUID(organization.getMostSignificantBits(), organization.getLeastSignificantBits() + number);
    }

    public void closeUnit(String tenant, UUID organization, UUID unit) {
        tell(tenant, "unit.closed", unit, 1, unit(organization, unit));
        await("known_unit where closed and", unit);
    }

    /**
     * Tells of a person and waits until this service knows them.
     *
     * @param unit or null
     * @param subject {@code sub} of the person's token at the tests' issuer, or null for one who never signs in
     */
    public UUID person(String tenant, UUID organization, UUID unit, String subject) {
        UUID person = UUID.randomUUID();
        ObjectNode state = json.createObjectNode();
        state.put("person", person.toString()).put("organization", organization.toString());
        state.put("unit", unit == null ? null : unit.toString());
        state.put(
                "subject", subject == null ? null : TestInfrastructure.current().issuerUrl() + "|" + subject);
        tell(tenant, "person.enrolled", person, 0, state);
        await("known_person", person);
        return person;
    }

    /** Tells that a person holds a role of tables 5 and 6, for the whole company where unit is null. */
    public UUID role(String tenant, UUID organization, UUID person, String role, UUID unit) {
        UUID assignment = UUID.randomUUID();
        ObjectNode state = json.createObjectNode();
        state.put("roleAssignment", assignment.toString())
                .put("organization", organization.toString())
                .put("person", person.toString())
                .put("role", role)
                .put("unit", unit == null ? null : unit.toString());
        tell(tenant, "role-assignment.assigned", assignment, 0, state);
        await("known_role_assignment", assignment);
        return assignment;
    }

    public void tell(String tenant, String type, UUID subject, long sequence, ObjectNode state) {
        send(tenant, type, subject, sequence, state.toString().getBytes(StandardCharsets.UTF_8));
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
        producer.send(record);
        producer.flush();
    }

    private ObjectNode unit(UUID organization, UUID unit) {
        return json.createObjectNode()
                .put("unit", unit.toString())
                .put("organization", organization.toString())
                .put("kind", "DEPARTMENT");
    }

    private static void await(String table, UUID id) {
        Awaitility.await().until(() -> isThere(table, id));
    }

    private static Connection superuser() throws SQLException {
        TestInfrastructure infrastructure = TestInfrastructure.current();
        return infrastructure.connectAsSuperuser(
                infrastructure.createDatabase("assessment").name());
    }

    /** As superuser, because no tenant is set here and the wall would hide the row. */
    private static boolean isThere(String table, UUID id) throws SQLException {
        String sql = "select 1 from " + table + (table.contains(" where ") ? "" : " where") + " id = ?";
        try (Connection connection = superuser();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }
}
