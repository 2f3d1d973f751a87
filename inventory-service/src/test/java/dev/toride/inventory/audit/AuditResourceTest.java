package dev.toride.inventory.audit;

import static dev.toride.inventory.Json.expectParameterProblem;
import static dev.toride.inventory.Json.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.inventory.AssessmentTopic;
import dev.toride.inventory.Company;
import dev.toride.inventory.Json;
import dev.toride.inventory.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.TestInfrastructure;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class AuditResourceTest {
    private static final String TRAIL = "/v1/inventory-audit-entries";

    @Inject
    Clock clock;

    private Company company;

    @BeforeEach
    void register() {
        company = Company.registered();
    }

    @Test
    void tellsWhoChangedWhatFromWhatToWhat() {
        Instant before = clock.instant();
        String unit = company.add("/units", Samples.UNIT);
        company.change("/units/" + unit, "{\"name\": \"第一製造部\", \"kind\": \"DEPARTMENT\"}");
        company.delete("/units/" + unit, "*");

        List<JsonNode> entries = entries("Unit");

        assertThat(entries)
                .extracting(entry -> entry.path("operation").asText())
                .containsExactly(
                        "POST " + company.path("/units"),
                        "PUT " + company.path("/units/" + unit),
                        "DELETE " + company.path("/units/" + unit));
        JsonNode opened = Json.of("""
                {"version": 0, "organizationId": "%s", "name": "製造部", "kind": "DEPARTMENT"}""".formatted(company.id()));
        JsonNode revised = Json.of("""
                {"version": 1, "organizationId": "%s", "name": "第一製造部", "kind": "DEPARTMENT"}""".formatted(company.id()));
        assertThat(entries.get(0).has("before")).isFalse();
        assertThat(entries.get(0).path("after")).isEqualTo(opened);
        assertThat(entries.get(1).path("before")).isEqualTo(opened);
        assertThat(entries.get(1).path("after")).isEqualTo(revised);
        assertThat(entries.get(2).path("before")).isEqualTo(revised);
        assertThat(entries.get(2).has("after")).isFalse();
        for (JsonNode entry : entries) {
            assertThat(entry.path("entityId").asText()).isEqualTo(unit);
            assertThat(entry.path("organization").asText()).isEqualTo(company.id());
            assertThat(entry.path("actor").asText())
                    .isEqualTo(TestInfrastructure.current().issuerUrl() + "|test-client");
            assertThat(entry.path("client").asText()).isEqualTo("test-client");
            assertThat(Instant.parse(entry.path("occurredAt").asText())).isBetween(before, clock.instant());
        }
    }

    @Test
    void namesThePersonWhomAMachineActsFor() {
        String person = "https://id.example|owner-1";

        company.call()
                .header("Toride-Acting-Subject", person)
                .body(Samples.UNIT)
                .post(company.path("/units"))
                .then()
                .statusCode(201);
        Response refused = Company.call(Tokens.forTenant(company.tenant())
                        .scopes("inventory:read", "inventory:write", "tenant:all")
                        .token())
                .header("Toride-Acting-Subject", person)
                .body("{\"name\": \"別の部\", \"kind\": \"SITE\"}")
                .post(company.path("/units"));

        expectProblem(refused, 403, "forbidden");
        assertThat(entries("Unit")).hasSize(1);
        assertThat(entries("Unit").getFirst().path("actor").asText()).isEqualTo(person);
    }

    @Test
    void recordsNothingThatDidNotHappen() {
        String unit = company.add("/units", Samples.UNIT);
        company.post("/units", Samples.UNIT);
        company.put("/units/" + unit, "\"7\"", "{\"name\": \"遅れた人\", \"kind\": \"SITE\"}");
        company.put("/units/" + unit, "*", "{\"name\": \"\", \"kind\": \"SITE\"}");
        company.put("/units/" + unit, "*", Samples.UNIT);
        company.delete("/units/" + unit, "\"7\"");

        assertThat(entries("Unit")).hasSize(1);
    }

    @Test
    void recordsARepeatedRequestOnce() {
        for (int i = 0; i < 3; i++) {
            company.call().header("Idempotency-Key", "k-1").body(Samples.UNIT).post(company.path("/units"));
        }

        assertThat(entries("Unit")).hasSize(1);
    }

    @Test
    void recordsWhatAnEventChanged() {
        AssessmentTopic.Completed completed =
                AssessmentTopic.Completed.of(company, clock.instant(), Map.of("3", "DONE"));
        AssessmentTopic.tells(company.id(), completed);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> company.read("/control-status").path("version").asInt() == 1);

        JsonNode entry = entries("ControlSheet").getLast();

        assertThat(entry.path("actor").asText()).isEqualTo("system");
        assertThat(entry.path("client").asText()).isEqualTo("system");
        assertThat(entry.path("operation").asText()).isEqualTo("event assessment.completed");
        assertThat(entry.path("organization").asText()).isEqualTo(company.id());
        assertThat(entry.path("after").path("fromAssessment").path("id").asText())
                .isEqualTo(completed.assessment().toString());
    }

    @Test
    void showsALimitedClientTheTrailOfItsOwnCompanyOnly() {
        Company other = Company.registered(company.tenant());
        other.add("/units", Samples.UNIT);

        JsonNode all = Json.of(company.call().get(TRAIL));
        JsonNode mine = Json.of(company.callLimited().get(TRAIL));

        assertThat(Json.texts(all.path("items"), "organization")).contains(company.id(), other.id());
        assertThat(Json.texts(mine.path("items"), "organization")).containsOnly(company.id());
        expectProblem(
                company.callLimited().queryParam("organization", other.id()).get(TRAIL), 404, "not-found");
        assertThat(Json.of(Company.registered()
                                .call()
                                .queryParam("organization", other.id())
                                .get(TRAIL))
                        .path("items"))
                .isEmpty();
    }

    @Test
    void leafsThroughTheTrailOldestFirst() {
        for (int i = 0; i < 5; i++) {
            company.add("/units", "{\"name\": \"部署%d\", \"kind\": \"SITE\"}".formatted(i));
        }

        List<String> names = new ArrayList<>();
        String next = "";
        String token = null;
        while (next != null) {
            JsonNode page = Json.of(company.call()
                    .queryParam("organization", company.id())
                    .queryParam("limit", 2)
                    .queryParam("pageToken", next)
                    .get(TRAIL));
            page.path("items")
                    .forEach(entry -> names.add(entry.path("after").path("name").asText("")));
            next = page.path("nextPageToken").textValue();
            token = next == null ? token : next;
        }

        assertThat(names.stream().filter(name -> name.startsWith("部署")))
                .containsExactly("部署0", "部署1", "部署2", "部署3", "部署4");
        expectParameterProblem(
                company.call().queryParam("pageToken", token).get(TRAIL), "pageToken", "page-token-invalid");
        expectParameterProblem(
                company.call().queryParam("organization", "mine").get(TRAIL), "organization", "invalid-value");
    }

    /** Whoever holds the service's own password can add to the trail and read it, and nothing else. */
    @Test
    void cannotBeChangedByTheService() throws SQLException {
        company.add("/units", Samples.UNIT);
        try (Connection service = DriverManager.getConnection(
                setting("TORIDE_DATABASE_URL"),
                setting("TORIDE_DATABASE_SERVICE_USERNAME"),
                setting("TORIDE_DATABASE_SERVICE_PASSWORD"))) {
            for (String change : List.of("update audit_entry set actor = 'nobody'", "delete from audit_entry")) {
                assertThatThrownBy(() -> as(company.tenant(), service, change))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
        assertThat(entries("Unit")).hasSize(1);
    }

    private static void as(String tenant, Connection service, String change) throws SQLException {
        service.setAutoCommit(false);
        try (PreparedStatement set = service.prepareStatement("select set_config('app.tenant', ?, true)");
                Statement statement = service.createStatement()) {
            set.setString(1, tenant);
            set.execute();
            statement.executeUpdate(change);
        } finally {
            service.rollback();
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private List<JsonNode> entries(String entity) {
        JsonNode page = Json.of(company.call()
                .queryParam("organization", company.id())
                .queryParam("limit", 200)
                .get(TRAIL));
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .filter(entry -> entry.path("entity").asText().equals(entity))
                .toList();
    }
}
