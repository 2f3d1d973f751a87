package dev.toride.inventory.guideline;

import static dev.toride.inventory.Json.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.inventory.Company;
import dev.toride.inventory.Json;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class GuidelineResourceTest {
    private static final List<String> EDITIONS = List.of("ipa-sme-3", "ipa-sme-3-1", "ipa-sme-4");

    @Test
    void listsTheProfilesOfAllEditions() {
        Response answer = get("/v1/risk-profiles");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("max-age=3600");
        assertThat(Json.texts(Json.of(answer).path("items"), "edition")).isEqualTo(EDITIONS);
    }

    @Test
    void servesScalesTableAndBandsWithTheirProvenance() {
        JsonNode profile = Json.of(get("/v1/risk-profiles/ipa-sme-3"));

        assertThat(profile.path("importance")).isEqualTo(Json.of("""
                {"levels": [{"value": 2, "label": {"ja": "企業の存続を左右しかねない", "en": "May decide the survival of the company"}},
                            {"value": 1, "label": {"ja": "事業に重大な影響", "en": "Serious business impact"}},
                            {"value": 0, "label": {"ja": "事業にほとんど影響なし", "en": "Almost no business impact"}}],
                 "provenance": {"source": ["tokyo-339", "outline-draft"], "confidence": "TWO_SOURCES"}}"""));
        assertThat(profile.path("conversion").path("cells")).isEqualTo(Json.of("""
                [{"threat": 3, "vulnerability": 3, "likelihood": 3}, {"threat": 3, "vulnerability": 2, "likelihood": 2},
                 {"threat": 3, "vulnerability": 1, "likelihood": 1}, {"threat": 2, "vulnerability": 3, "likelihood": 2},
                 {"threat": 2, "vulnerability": 2, "likelihood": 1}, {"threat": 2, "vulnerability": 1, "likelihood": 1},
                 {"threat": 1, "vulnerability": 3, "likelihood": 1}, {"threat": 1, "vulnerability": 2, "likelihood": 1},
                 {"threat": 1, "vulnerability": 1, "likelihood": 1}]"""));
        assertThat(profile.path("bands").get(0)).isEqualTo(Json.of("""
                {"level": "HIGH", "from": 4, "to": 6, "label": {"ja": "大", "en": "Large"},
                 "meaning": {"ja": "重点的に対策を実施", "en": "Take measures with priority"},
                 "provenance": {"source": ["tokyo-219"], "confidence": "ONE_SOURCE"}}"""));
        assertThat(profile.path("vulnerabilityRule")
                        .path("provenance")
                        .path("confidence")
                        .asText())
                .isEqualTo("PROPOSAL");
        assertThat(profile.path("attribution").path("ja").asText()).contains("IPA");
    }

    /** A client that reads "tokyo-339" anywhere must be able to find out what that is. */
    @Test
    void leadsFromEveryValueToItsSources() {
        for (String edition : EDITIONS) {
            for (String path : List.of("/v1/risk-profiles/" + edition, "/v1/risk-sheets/" + edition)) {
                JsonNode pack = Json.of(get(path));
                List<String> named = new ArrayList<>();
                pack.findValues("source").forEach(ids -> ids.forEach(id -> named.add(id.asText())));
                assertThat(named).as(path).isNotEmpty();
                assertThat(Json.texts(pack.path("sources"), "id")).as(path).containsAll(named);
            }
        }
    }

    @Test
    void saysWhoseSheetAnEditionUses() {
        JsonNode own = Json.of(get("/v1/risk-sheets/ipa-sme-3"));
        JsonNode borrowed = Json.of(get("/v1/risk-sheets/ipa-sme-4"));

        assertThat(own.path("id").asText()).isEqualTo("ipa-sme-3.risk-sheet");
        assertThat(own.path("media")).hasSize(6);
        assertThat(Json.where(own.path("media"), "id", "EXTERNAL_SERVER")
                        .path("provenance")
                        .path("confidence")
                        .asText())
                .isEqualTo("UNVERIFIED");
        assertThat(borrowed).isEqualTo(own);
    }

    @Test
    void knowsNoOtherEdition() {
        expectProblem(get("/v1/risk-profiles/ipa-sme-2"), 404, "not-found");
        expectProblem(get("/v1/risk-sheets/ipa-sme-2"), 404, "not-found");
    }

    private static Response get(String path) {
        return Company.call(Tokens.forTenant("guideline").token()).get(path);
    }
}
