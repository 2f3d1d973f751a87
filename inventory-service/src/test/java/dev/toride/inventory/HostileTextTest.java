package dev.toride.inventory;

import static dev.toride.inventory.Json.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts come back as they were sent: what shows them has to escape them for where it shows them, and nobody's name is mangled on the way
 * there.
 */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class HostileTextTest {
    private Company company;

    @BeforeEach
    void register() {
        company = Company.registered();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "@SUM(A1:A9)|cmd",
                "{{x}}",
                "${jndi:ldap://x}",
                "<script>alert(1)</script>",
                "'; drop table organization; --",
                "\"quoted\" \\ back\\nslash / %00 &amp;",
                "🏯👨‍👩‍👧‍👦🇯🇵",
                "髙﨑𠮷",
                "が か\u3099 ｶﾞ Ａ１",
                "\u202Egnp.exe\u202C \u200Fשלום",
                "line\r\nbreak\ttab",
                " leading and trailing "
            })
    void comesBackVerbatim(String text) {
        ObjectNode profile = Json.object();
        for (String name :
                new String[] {"externalId", "name", "nameKana", "representativeTitle", "representativeName", "address"
                }) {
            profile.put(name, text);
        }
        ObjectNode asset = asset(text);
        ObjectNode unit = Json.object().put("name", text).put("kind", "SITE");
        ObjectNode person = Json.object().put("name", text);

        company.change("", profile.toString());
        String assetPath = "/assets/" + company.add("/assets", asset.toString());
        String unitPath = "/units/" + company.add("/units", unit.toString());
        String personPath = "/people/" + company.add("/people", person.toString());

        expectAll(profile, company.read(""));
        expectAll(asset, company.read(assetPath));
        expectAll(asset, company.read("/assets").path("items").get(0));
        expectAll(unit, company.read(unitPath));
        expectAll(person, company.read(personPath));
        JsonNode trail = Json.of(company.call()
                .queryParam("organization", company.id())
                .queryParam("limit", 200)
                .get("/v1/inventory-audit-entries"));
        assertThat(Json.where(trail.path("items"), "entity", "Person")
                        .path("after")
                        .path("name")
                        .asText())
                .isEqualTo(text);
        // Found again by exactly this text.
        JsonNode found = Json.of(company.call().queryParam("externalId", text).get("/v1/organizations"));
        assertThat(Json.texts(found.path("items"), "id")).containsExactly(company.id());
    }

    @Test
    void refusesWhatCannotBeKept() {
        for (String bad : new String[] {"\\u0000", "a\\ud83c", "\\udfef"}) {
            expectProblem(company.post("/people", "{\"name\": \"" + bad + "\"}"), 400, "invalid-request", "/name");
        }
        assertThat(company.read("/people").path("items")).isEmpty();
    }

    private static ObjectNode asset(String text) {
        ObjectNode asset = Json.object();
        for (String name :
                new String[] {"businessCategory", "name", "remarks", "userScope", "managingDepartment", "retention"}) {
            asset.put(name, text);
        }
        asset.put("medium", "OFFICE_PC")
                .put("confidentiality", 1)
                .put("integrity", 1)
                .put("availability", 1);
        asset.putObject("exposureByHand")
                .put("threat", 1)
                .put("vulnerability", 1)
                .put("reason", text);
        return asset;
    }

    private static void expectAll(ObjectNode sent, JsonNode read) {
        sent.fields()
                .forEachRemaining(field ->
                        assertThat(read.path(field.getKey())).as(field.getKey()).isEqualTo(field.getValue()));
    }
}
