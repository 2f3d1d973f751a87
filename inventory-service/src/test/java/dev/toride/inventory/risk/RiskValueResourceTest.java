package dev.toride.inventory.risk;

import static dev.toride.inventory.Json.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.inventory.Company;
import dev.toride.inventory.Json;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class RiskValueResourceTest {
    private static final String EXAMPLE = """
            {"edition": "ipa-sme-3", "confidentiality": 1, "integrity": 1, "availability": 0,
             "personalInformation": ["PERSONAL"], "threat": 3, "vulnerability": 2}""";

    @Test
    void answersTheExampleOfTheContract() {
        Response answer = compute(EXAMPLE);

        assertThat(answer.statusCode()).isEqualTo(200);
        ObjectNode body = (ObjectNode) Json.of(answer);
        JsonNode trace = body.remove("trace");
        assertThat(body).isEqualTo(Json.of("""
                {"edition": "ipa-sme-3", "importance": 2, "importanceForced": true, "likelihood": 2, "riskValue": 4,
                 "level": "HIGH"}"""));
        assertThat(trace).isEqualTo(Json.of("""
                [{"rule": "importance-maximum", "output": "1",
                  "inputs": [{"name": "confidentiality", "value": "1"}, {"name": "integrity", "value": "1"},
                             {"name": "availability", "value": "0"}],
                  "text": {"ja": "機密性1・完全性1・可用性0のうち最も高い1を重要度とします。",
                           "en": "The importance is 1, the highest of confidentiality 1, integrity 1 and availability 0."},
                  "provenance": {"source": ["tokyo-339", "outline-draft"], "confidence": "TWO_SOURCES"}},
                 {"rule": "importance-forced", "output": "2",
                  "inputs": [{"name": "personalInformation", "value": "PERSONAL"}],
                  "text": {"ja": "次に該当するため、重要度を最も高い2とします：個人情報。",
                           "en": "The importance is set to the top, 2, because of: Personal information."},
                  "provenance": {"source": ["tokyo-339"], "confidence": "ONE_SOURCE"}},
                 {"rule": "likelihood-conversion", "output": "2",
                  "inputs": [{"name": "threat", "value": "3"}, {"name": "vulnerability", "value": "2"}],
                  "text": {"ja": "脅威3と脆弱性2から、換算表により被害発生可能性は2です。",
                           "en": "By the conversion table, threat 3 and vulnerability 2 give a damage likelihood of 2."},
                  "provenance": {"source": ["tokyo-339", "tokyo-seminar-2023"], "confidence": "TWO_SOURCES"}},
                 {"rule": "risk-value-product", "output": "4",
                  "inputs": [{"name": "importance", "value": "2"}, {"name": "likelihood", "value": "2"}],
                  "text": {"ja": "リスク値は、重要度2 × 被害発生可能性2 ＝ 4です。",
                           "en": "The risk value is importance 2 × damage likelihood 2 = 4."},
                  "provenance": {"source": ["tokyo-339", "outline-draft"], "confidence": "TWO_SOURCES"}},
                 {"rule": "risk-level-band", "output": "HIGH",
                  "inputs": [{"name": "riskValue", "value": "4"}],
                  "text": {"ja": "リスク値4は「大」です：重点的に対策を実施。",
                           "en": "A risk value of 4 is “Large”: Take measures with priority."},
                  "provenance": {"source": ["tokyo-219"], "confidence": "ONE_SOURCE"}}]"""));
    }

    @Test
    void takesTheThirdEditionWhereNoneIsNamed() {
        JsonNode answer = Json.of(compute("""
                {"confidentiality": 0, "integrity": 0, "availability": 0, "threat": 3, "vulnerability": 3}"""));

        assertThat(answer.path("edition").asText()).isEqualTo("ipa-sme-3");
        assertThat(answer.path("riskValue").asInt()).isZero();
        assertThat(answer.path("level").asText()).isEqualTo("LOW");
        assertThat(answer.path("importanceForced").asBoolean()).isFalse();
    }

    /** The same numbers mean something else in another edition. */
    @Test
    void ratesByTheBandsOfTheEdition() {
        String same = """
                {"edition": "%s", "confidentiality": 2, "integrity": 1, "availability": 1, "threat": 3, "vulnerability": 2}""";

        assertThat(Json.of(compute(same.formatted("ipa-sme-3"))).path("level").asText())
                .isEqualTo("HIGH");
        assertThat(Json.of(compute(same.formatted("ipa-sme-3-1"))).path("level").asText())
                .isEqualTo("MEDIUM");
        assertThat(Json.of(compute(same.formatted("ipa-sme-4"))).path("level").asText())
                .isEqualTo("MEDIUM");
    }

    @Test
    void pointsAtEveryValueOffTheScale() {
        Response refused = compute("""
                {"confidentiality": 3, "integrity": -1, "availability": 2, "personalInformation": ["PERSONAL", "SECRET"],
                 "importanceReasons": ["FASHION"], "threat": 0, "vulnerability": 4}""");

        expectProblem(
                refused,
                422,
                "value-outside-scale",
                "/confidentiality",
                "/integrity",
                "/personalInformation/1",
                "/importanceReasons/0",
                "/threat",
                "/vulnerability");
        assertThat(Json.texts(Json.of(refused).path("errors"), "code"))
                .containsExactly(
                        "value-outside-scale",
                        "value-outside-scale",
                        "unknown-personal-information",
                        "unknown-importance-reason",
                        "value-outside-scale",
                        "value-outside-scale");
        expectProblem(compute(EXAMPLE.replace("ipa-sme-3", "ipa-sme-4")), 422, "value-outside-scale", "/availability");
        expectProblem(compute(EXAMPLE.replace("ipa-sme-3", "ipa-sme-9")), 422, "unknown-edition", "/edition");
    }

    @Test
    void takesWholeNumbersOnly() {
        for (String bad : List.of("\"3\"", "3.0", "true", "[3]", "{}", "99999999999999999999")) {
            expectProblem(
                    compute(EXAMPLE.replace("\"threat\": 3", "\"threat\": " + bad)), 400, "invalid-request", "/threat");
        }
        expectProblem(compute(EXAMPLE.replace("\"threat\": 3", "\"threat\": null")), 400, "invalid-request", "/threat");
        expectProblem(
                compute("{}"),
                400,
                "invalid-request",
                "/availability",
                "/confidentiality",
                "/integrity",
                "/threat",
                "/vulnerability");
    }

    @Test
    void needsTheRightToReadOnly() {
        String reader = Tokens.forTenant("reader")
                .scopes("inventory:read", "tenant:all")
                .token();

        assertThat(Company.call(reader).body(EXAMPLE).post("/v1/risk-values").statusCode())
                .isEqualTo(200);
    }

    private static Response compute(String body) {
        return Company.call(Tokens.forTenant("risk-values").token()).body(body).post("/v1/risk-values");
    }
}
