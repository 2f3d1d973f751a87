package dev.toride.inventory.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.inventory.Company;
import dev.toride.inventory.Json;
import dev.toride.inventory.PublishedEvents;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change that moves more risks than the register holds in memory at a time. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class LargeRegisterTest {
    private static final int ASSETS = 210;

    @Test
    void movesEveryRiskInTheTransactionOfTheChange() {
        Company company = Company.registered();
        try (PublishedEvents events = PublishedEvents.on("toride.risk.v1")) {
            for (int i = 0; i < ASSETS; i++) {
                company.add("/assets", """
                        {"businessCategory": "営業", "name": "資産%d", "userScope": "営業部", "managingDepartment": "営業部",
                         "medium": "EXTERNAL_SERVER", "confidentiality": 2, "integrity": 1, "availability": 0}""".formatted(i));
            }
            company.change("/control-status", """
                    {"answers": [{"check": "8-9", "answer": "NOT_DONE"}]}""");

            company.change("/threat-status", """
                    {"threats": [{"threat": "EXT-1", "frequency": 3}, {"threat": "EXT-2", "frequency": 3}]}""");

            List<JsonNode> risks = risks(company);
            assertThat(risks).hasSize(ASSETS);
            assertThat(risks).extracting(risk -> risk.path("riskValue").asInt()).containsOnly(6);
            assertThat(risks).extracting(risk -> risk.path("version").asInt()).containsOnly(2);
            assertThat(events.ofType(company.id(), "risk.assessed", 3 * ASSETS))
                    .hasSize(3 * ASSETS)
                    .filteredOn(event -> event.sequence() == 2)
                    .hasSize(ASSETS)
                    .extracting(event -> event.data().path("riskValue").asInt())
                    .containsOnly(6);
        }
    }

    private static List<JsonNode> risks(Company company) {
        List<JsonNode> risks = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = Json.of(company.call()
                    .queryParam("limit", 200)
                    .queryParam("pageToken", next)
                    .get(company.path("/risks")));
            page.path("items").forEach(risks::add);
            next = page.path("nextPageToken").textValue();
        }
        return risks;
    }
}
