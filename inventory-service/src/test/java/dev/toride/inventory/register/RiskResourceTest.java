package dev.toride.inventory.register;

import static dev.toride.inventory.Json.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.inventory.Company;
import dev.toride.inventory.Json;
import dev.toride.inventory.Parallel;
import dev.toride.inventory.PublishedEvents;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** EXTERNAL_SERVER has two threats: EXT-1 with the checks 5-3, 7-3, 8-9, and EXT-2 with 3-6, 8-9. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class RiskResourceTest {
    private static final String FREQUENT = """
            {"threats": [{"threat": "EXT-1", "frequency": 3}, {"threat": "EXT-2", "frequency": 2}]}""";
    private static final String RARE = """
            {"threats": [{"threat": "EXT-1", "frequency": 1}, {"threat": "EXT-2", "frequency": 1}]}""";
    private static final String PARTLY = """
            {"answers": [{"check": "5-3", "answer": "DONE"}, {"check": "7-3", "answer": "NOT_DONE"},
                         {"check": "8-9", "answer": "NOT_APPLICABLE"}, {"check": "3-6", "answer": "DONE"}]}""";
    private static final String NONE = """
            {"answers": [{"check": "5-3", "answer": "NOT_DONE"}, {"check": "7-3", "answer": "NOT_DONE"},
                         {"check": "8-9", "answer": "NOT_DONE"}, {"check": "3-6", "answer": "NOT_DONE"}]}""";

    private Company company;

    @BeforeEach
    void register() {
        company = Company.registered();
    }

    @Test
    void saysWhyARiskCannotBeDeterminedYet() {
        String id = company.add("/assets", asset(2, 1, 0, ""));

        JsonNode risk = company.read("/risks/" + id);

        Instant.parse(risk.path("assessedAt").asText());
        ObjectNode rest = ((ObjectNode) risk).deepCopy().without(List.of("assessedAt", "trace"));
        assertThat(rest).isEqualTo(Json.of("""
                {"id": "%s", "version": 0, "organization": "%s", "edition": "ipa-sme-3", "importance": 2,
                 "importanceForced": false, "cause": "ASSET_REGISTERED",
                 "undeterminedBecause": [
                   {"code": "THREAT_FREQUENCY_MISSING", "threat": "EXT-1", "checks": [],
                    "text": {"ja": "「安易なパスワードの悪用によるアカウントの乗っ取り」の発生頻度が未入力です。",
                             "en": "Nobody has said yet how often “Account takeover through weak passwords” occurs."}},
                   {"code": "CHECKS_UNANSWERED", "threat": "EXT-1", "checks": ["5-3", "7-3", "8-9"],
                    "text": {"ja": "「安易なパスワードの悪用によるアカウントの乗っ取り」に関わる対策の実施状況が未回答です。",
                             "en": "The checks on “Account takeover through weak passwords” have no answer yet."}},
                   {"code": "THREAT_FREQUENCY_MISSING", "threat": "EXT-2", "checks": [],
                    "text": {"ja": "「バックアップを怠ることによる業務に必要な情報の喪失」の発生頻度が未入力です。",
                             "en": "Nobody has said yet how often “Data loss because no backup was taken” occurs."}},
                   {"code": "CHECKS_UNANSWERED", "threat": "EXT-2", "checks": ["3-6", "8-9"],
                    "text": {"ja": "「バックアップを怠ることによる業務に必要な情報の喪失」に関わる対策の実施状況が未回答です。",
                             "en": "The checks on “Data loss because no backup was taken” have no answer yet."}}]}
                """.formatted(id, company.id())));
        assertThat(Json.texts(risk.path("trace"), "rule")).containsExactly("importance-maximum");
    }

    @Test
    void recomputesWithEachChangeOfWhatItRestsOn() {
        String id = company.add("/assets", asset(1, 1, 0, ""));
        String risk = "/risks/" + id;

        company.change("/threat-status", FREQUENT);
        assertThat(Json.texts(company.read(risk).path("undeterminedBecause"), "code"))
                .containsExactly("CHECKS_UNANSWERED", "CHECKS_UNANSWERED");
        assertThat(company.read(risk).path("cause").asText()).isEqualTo("THREATS_REVISED");

        company.change("/control-status", PARTLY);
        expectRisk(risk, 2, "EXT-1", 3, 2, 2, 2, "MEDIUM", "CONTROLS_ANSWERED");

        company.change("/control-status", NONE);
        expectRisk(risk, 3, "EXT-1", 3, 3, 3, 3, "MEDIUM", "CONTROLS_ANSWERED");

        company.change("/assets/" + id, asset(1, 2, 0, ""));
        expectRisk(risk, 4, "EXT-1", 3, 3, 3, 6, "HIGH", "ASSET_REVISED");

        company.change("/threat-status", RARE);
        expectRisk(risk, 5, "EXT-1", 1, 3, 1, 2, "MEDIUM", "THREATS_REVISED");

        company.change("/assets/" + id, asset(0, 0, 0, ""));
        expectRisk(risk, 6, "EXT-1", 1, 3, 1, 0, "LOW", "ASSET_REVISED");
    }

    @Test
    void explainsEveryStepWithItsSourceAndConfidence() {
        String id = company.add("/assets", asset(1, 1, 0, "\"personalInformation\": [\"PERSONAL\"]"));
        company.change("/threat-status", FREQUENT);
        company.change("/control-status", PARTLY);

        JsonNode trace = company.read("/risks/" + id).path("trace");

        assertThat(Json.texts(trace, "rule"))
                .containsExactly(
                        "importance-maximum",
                        "importance-forced",
                        "vulnerability-from-checks",
                        "medium-aggregation",
                        "likelihood-conversion",
                        "risk-value-product",
                        "risk-level-band");
        assertThat(Json.texts(trace, "output")).containsExactly("1", "2", "2", "EXT-1", "2", "4", "HIGH");
        assertThat(trace.findValuesAsText("confidence"))
                .containsExactly(
                        "TWO_SOURCES",
                        "ONE_SOURCE",
                        "PROPOSAL",
                        "PROPOSAL",
                        "TWO_SOURCES",
                        "TWO_SOURCES",
                        "ONE_SOURCE");
        // What is ours says so in both languages.
        for (int ours : new int[] {2, 3}) {
            assertThat(trace.get(ours).path("text").path("ja").asText()).contains("IPAの計算式ではなく");
            assertThat(trace.get(ours).path("text").path("en").asText()).contains("not IPA's formula");
        }
    }

    @Test
    void forcesTheImportanceToTheTopForPersonalInformationOrAJudgement() {
        for (String forcing : List.of(
                "\"personalInformation\": [\"PERSONAL\"]",
                "\"personalInformation\": [\"SENSITIVE\"]",
                "\"personalInformation\": [\"SPECIFIC\"]",
                "\"importanceReasons\": [\"LEGAL_LIABILITY\"]",
                "\"importanceReasons\": [\"OTHERS_AFFECTED\"]",
                "\"importanceReasons\": [\"BUSINESS_SURVIVAL\"]")) {
            JsonNode risk = company.read("/risks/" + company.add("/assets", asset(0, 0, 0, forcing)));

            assertThat(risk.path("importance").asInt()).as(forcing).isEqualTo(2);
            assertThat(risk.path("importanceForced").asBoolean()).as(forcing).isTrue();
        }
    }

    @Test
    void letsAPersonSetBothValuesOfOneAsset() {
        String byHand = "\"exposureByHand\": {\"threat\": 2, \"vulnerability\": 3, \"reason\": \"専用回線のみで使うため\"}";
        String one = company.add("/assets", asset(2, 0, 0, byHand));
        String other = company.add("/assets", asset(2, 0, 0, ""));

        JsonNode risk = company.read("/risks/" + one);

        assertThat(risk.path("threat").asInt()).isEqualTo(2);
        assertThat(risk.path("vulnerability").asInt()).isEqualTo(3);
        assertThat(risk.path("riskValue").asInt()).isEqualTo(4);
        assertThat(risk.has("decisiveThreat")).isFalse();
        assertThat(Json.texts(risk.path("trace"), "rule")).contains("values-by-hand");
        assertThat(Json.where(risk.path("trace"), "rule", "values-by-hand").has("provenance"))
                .isFalse();
        assertThat(company.read("/assets/" + one)
                        .path("exposureByHand")
                        .path("reason")
                        .asText())
                .isEqualTo("専用回線のみで使うため");

        // The medium's values move the other asset only, until the values by hand are taken back.
        company.change("/threat-status", FREQUENT);
        company.change("/control-status", NONE);
        assertThat(company.read("/risks/" + one).path("version").asInt()).isZero();
        assertThat(company.read("/risks/" + other).path("riskValue").asInt()).isEqualTo(6);
        company.change("/assets/" + one, asset(2, 0, 0, ""));
        assertThat(company.read("/risks/" + one).path("riskValue").asInt()).isEqualTo(6);
    }

    @Test
    void keepsARiskThatDoesNotMove() {
        String risk = "/risks/" + company.add("/assets", asset(2, 0, 0, ""));
        company.change("/threat-status", FREQUENT);
        company.change("/control-status", NONE);
        JsonNode before = company.read(risk);

        company.change("/control-status", NONE.replace("]}", ", {\"check\": \"1-4\", \"answer\": \"DONE\"}]}"));

        assertThat(company.read(risk)).isEqualTo(before);
    }

    /** A strong ETag stands for the very bytes, and the trace is a part of them. */
    @Test
    void tellsTwoExplanationsOfTheSameValuesApart() {
        String id = company.add("/assets", asset(1, 0, 0, "\"personalInformation\": [\"PERSONAL\"]"));
        Response before = company.get("/risks/" + id);
        assertThat(readIfChanged(id, before).statusCode()).isEqualTo(304);

        company.change("/assets/" + id, asset(0, 0, 0, "\"personalInformation\": [\"PERSONAL\"]"));

        Response after = readIfChanged(id, before);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(Json.of(after).path("version")).isEqualTo(Json.of(before).path("version"));
        assertThat(Json.of(after)).isNotEqualTo(Json.of(before));
    }

    @Test
    void removesTheRiskOfARetiredAsset() {
        try (PublishedEvents events = PublishedEvents.on("toride.risk.v1")) {
            String id = company.add("/assets", asset(2, 0, 0, ""));
            company.change("/threat-status", FREQUENT);
            company.change("/control-status", NONE);

            company.delete("/assets/" + id, "*");

            expectProblem(company.get("/risks/" + id), 404, "not-found");
            assertThat(company.read("/risks").path("items")).isEmpty();
            assertThat(events.told(id, 4))
                    .containsExactly("risk.assessed 0", "risk.assessed 1", "risk.assessed 2", "risk.removed 3");
            company.change("/threat-status", RARE);
            assertThat(company.read("/risks").path("items")).isEmpty();
        }
    }

    @Test
    void ratesByTheProfileOfTheCompanysEdition() {
        for (String edition : List.of("ipa-sme-3-1", "ipa-sme-4")) {
            Company newer =
                    Company.registered(company.tenant(), "{\"name\": \"新版\", \"edition\": \"" + edition + "\"}");
            newer.change("/threat-status", FREQUENT);
            newer.change("/control-status", NONE);

            JsonNode low = newer.read("/risks/" + newer.add("/assets", asset(1, 1, 1, "")));
            JsonNode high = newer.read("/risks/" + newer.add("/assets", asset(3, 1, 1, "")));

            assertThat(low.path("edition").asText()).isEqualTo(edition);
            assertThat(low.path("riskValue").asInt()).isEqualTo(3);
            assertThat(low.path("level").asText()).isEqualTo("LOW");
            assertThat(high.path("riskValue").asInt()).isEqualTo(9);
            assertThat(high.path("level").asText()).isEqualTo("HIGH");
            // Its threats and checks are those of the third edition, and it says so.
            assertThat(newer.read("/threat-status").path("sheet").asText()).isEqualTo("ipa-sme-3.risk-sheet");
        }
    }

    @Test
    void leavesTheRegisterAsItIsWhenAChangeIsRefused() {
        String id = company.add("/assets", asset(2, 0, 0, ""));
        company.change("/threat-status", FREQUENT);
        company.change("/control-status", NONE);
        JsonNode before = company.read("/risks/" + id);

        company.put("/assets/" + id, "\"0\"", asset(9, 0, 0, ""));
        company.put("/assets/" + id, "\"7\"", asset(0, 0, 0, ""));
        company.put("/threat-status", "\"0\"", RARE);
        company.put("/threat-status", "*", RARE.replace("EXT-2", "EXT-9"));
        company.put("/control-status", "\"0\"", PARTLY);
        company.post("/assets", asset(2, 9, 0, ""));

        assertThat(company.read("/risks/" + id)).isEqualTo(before);
        assertThat(company.read("/risks").path("items")).hasSize(1);
    }

    /** Two changes that each read the other's old state would leave a wrong risk behind. */
    @Test
    void neverLeavesAWrongRiskBehindWhereChangesMeet() throws Exception {
        String first = company.add("/assets", asset(2, 0, 0, ""));

        List<Response> answers = Parallel.requests(24, i -> switch (i % 4) {
            case 0 -> company.put("/threat-status", "*", i % 8 == 0 ? FREQUENT : RARE);
            case 1 -> company.put("/control-status", "*", i % 8 == 1 ? NONE : PARTLY);
            case 2 -> company.post("/assets", asset(i % 3, 1, 0, ""));
            default -> company.put("/assets/" + first, "*", asset(i % 3, 0, 0, ""));
        });

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
        List<String> ids = Json.texts(company.read("/risks").path("items"), "id");
        assertThat(ids).hasSize(7);
        for (String id : ids) {
            // The values were computed when something changed, the trace now.
            JsonNode risk = company.read("/risks/" + id);
            JsonNode trace = risk.path("trace");
            assertThat(risk.path("riskValue").asText())
                    .isEqualTo(Json.where(trace, "rule", "risk-value-product")
                            .path("output")
                            .asText());
            assertThat(risk.path("level").asText())
                    .isEqualTo(Json.where(trace, "rule", "risk-level-band")
                            .path("output")
                            .asText());
        }
    }

    @Test
    void listsRisksWithoutTheirTraces() {
        List<String> assets = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            assets.add(company.add("/assets", asset(2, 0, 0, "")));
        }

        JsonNode page = Json.of(company.call().queryParam("limit", 2).get(company.path("/risks")));

        assertThat(Json.texts(page.path("items"), "id")).isEqualTo(assets.subList(0, 2));
        assertThat(page.path("items").get(0).has("trace")).isFalse();
        JsonNode rest = Json.of(company.call()
                .queryParam("limit", 2)
                .queryParam("pageToken", page.path("nextPageToken").asText())
                .get(company.path("/risks")));
        assertThat(Json.texts(rest.path("items"), "id")).isEqualTo(assets.subList(2, 3));
    }

    @Test
    void showsARiskUnderItsOwnCompanyOnly() {
        String risk = "/risks/" + company.add("/assets", asset(2, 0, 0, ""));
        Company other = Company.registered(company.tenant());

        expectProblem(other.get(risk), 404, "not-found");
        expectProblem(company.get("/risks/" + UUID.randomUUID()), 404, "not-found");
    }

    private Response readIfChanged(String id, Response known) {
        return company.call().header("If-None-Match", known.header("ETag")).get(company.path("/risks/" + id));
    }

    private void expectRisk(
            String path,
            int version,
            String decisive,
            int threat,
            int vulnerability,
            int likelihood,
            int value,
            String level,
            String cause) {
        ObjectNode risk = (ObjectNode) company.read(path);
        assertThat(risk.retain(
                        "version",
                        "decisiveThreat",
                        "threat",
                        "vulnerability",
                        "likelihood",
                        "riskValue",
                        "level",
                        "cause",
                        "undeterminedBecause"))
                .isEqualTo(Json.of(
                        """
                        {"version": %d, "decisiveThreat": "%s", "threat": %d, "vulnerability": %d, "likelihood": %d,
                         "riskValue": %d, "level": "%s", "cause": "%s", "undeterminedBecause": []}""".formatted(version, decisive, threat, vulnerability, likelihood, value, level, cause)));
    }

    private static String asset(int confidentiality, int integrity, int availability, String more) {
        return """
                {"businessCategory": "営業", "name": "受注データ", "userScope": "営業部", "managingDepartment": "営業部",
                 "medium": "EXTERNAL_SERVER", "confidentiality": %d, "integrity": %d, "availability": %d%s}""".formatted(confidentiality, integrity, availability, more.isEmpty() ? "" : ", " + more);
    }
}
