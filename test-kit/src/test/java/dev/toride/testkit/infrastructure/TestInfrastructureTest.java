package dev.toride.testkit.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.testkit.infrastructure.TestInfrastructure.Database;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

class TestInfrastructureTest {

    @Test
    void givesADatabaseWithTheThreeRoles() throws SQLException {
        Database database = TestInfrastructure.current().createDatabase("assessment");
        try (Connection owner = database.connect(database.ownerUser());
                Statement statement = owner.createStatement()) {
            statement.execute("create table if not exists answer(id int)");
        }
        for (String user : new String[] {database.serviceUser(), database.systemUser()}) {
            try (Connection connection = database.connect(user);
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("create table mine(id int)"))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> statement.execute("select * from answer"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void givesTheSameDatabaseToEveryTestOfAJvm() {
        Database first = TestInfrastructure.current().createDatabase("inventory");
        assertThat(TestInfrastructure.current().createDatabase("inventory")).isEqualTo(first);
        assertThat(first.name()).endsWith("_" + ProcessHandle.current().pid());
    }

    @Test
    void reachesTheBrokerWithTheKafkaClientOfTheServices() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                TestInfrastructure.current().bootstrapServers(),
                "group.id",
                UUID.randomUUID().toString());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            assertThat(consumer.partitionsFor("toride.assessment.v1")).hasSize(6);
        }
    }

    @Test
    void configuresAServiceAsADeploymentDoes() {
        InfrastructureResource resource = new InfrastructureResource();
        resource.init(Map.of("service", "document"));
        Map<String, String> settings = resource.start();
        assertThat(settings)
                .containsOnlyKeys(
                        "TORIDE_DATABASE_URL",
                        "TORIDE_DATABASE_OWNER_USERNAME",
                        "TORIDE_DATABASE_OWNER_PASSWORD",
                        "TORIDE_DATABASE_SERVICE_USERNAME",
                        "TORIDE_DATABASE_SERVICE_PASSWORD",
                        "TORIDE_DATABASE_SYSTEM_USERNAME",
                        "TORIDE_DATABASE_SYSTEM_PASSWORD",
                        "TORIDE_KAFKA_BOOTSTRAP_SERVERS",
                        "TORIDE_OIDC_ISSUER",
                        "TORIDE_OIDC_CLIENT_ID",
                        "TORIDE_OIDC_CLIENT_SECRET",
                        "TORIDE_LINK_SECRET",
                        "TORIDE_ASSESSMENT_URL",
                        "TORIDE_INVENTORY_URL",
                        "TORIDE_DOCUMENT_URL",
                        "toride.consumer-group-suffix")
                .containsEntry("TORIDE_OIDC_CLIENT_ID", "document-service")
                .containsEntry("TORIDE_DATABASE_SERVICE_USERNAME", "document_service");
    }

    @Test
    void asksTheIssuerForExactlyTheWantedToken() throws Exception {
        UUID organization = UUID.randomUUID();
        JsonNode claims = claims(Tokens.forTenant("acme")
                .organizations(organization)
                .units("u1", "u2")
                .scopes("assessment:read", "scoring:run")
                .subject("user-7")
                .token());
        assertThat(claims.path("iss").textValue())
                .isEqualTo(TestInfrastructure.current().issuerUrl());
        assertThat(claims.path("tenant_id").textValue()).isEqualTo("acme");
        assertThat(claims.path("sub").textValue()).isEqualTo("user-7");
        assertThat(claims.path("organization_ids").toString()).isEqualTo("[\"" + organization + "\"]");
        assertThat(claims.path("unit_ids").toString()).isEqualTo("[\"u1\",\"u2\"]");
        assertThat(claims.path("scope").textValue()).isEqualTo("assessment:read scoring:run");
    }

    @Test
    void leavesLimitsOutOfATokenThatHasNone() throws Exception {
        JsonNode claims = claims(Tokens.forTenant("acme").token());
        assertThat(claims.has("organization_ids")).isFalse();
        assertThat(claims.path("scope").textValue()).contains("tenant:all", "act:for");
        assertThat(Tokens.forTenant("acme").token())
                .isEqualTo(Tokens.forTenant("acme").token());
    }

    private static JsonNode claims(String token) throws Exception {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]);
        return new ObjectMapper().readTree(new String(payload, StandardCharsets.UTF_8));
    }
}
