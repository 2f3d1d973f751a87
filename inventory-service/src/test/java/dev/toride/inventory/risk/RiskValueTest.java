package dev.toride.inventory.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.inventory.guideline.RiskLevel;
import dev.toride.inventory.guideline.RiskProfile;
import dev.toride.inventory.guideline.pack.RiskPackReader;
import dev.toride.inventory.guideline.pack.RiskPacks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskValueTest {
    private static final RiskPacks PACKS = RiskPackReader.shipped();

    @ParameterizedTest
    @CsvSource({
        // importance, threat, vulnerability: likelihood, risk value, level
        "0, 1, 1, 1, 0, LOW", "0, 1, 2, 1, 0, LOW", "0, 1, 3, 1, 0, LOW",
        "0, 2, 1, 1, 0, LOW", "0, 2, 2, 1, 0, LOW", "0, 2, 3, 2, 0, LOW",
        "0, 3, 1, 1, 0, LOW", "0, 3, 2, 2, 0, LOW", "0, 3, 3, 3, 0, LOW",
        "1, 1, 1, 1, 1, MEDIUM", "1, 1, 2, 1, 1, MEDIUM", "1, 1, 3, 1, 1, MEDIUM",
        "1, 2, 1, 1, 1, MEDIUM", "1, 2, 2, 1, 1, MEDIUM", "1, 2, 3, 2, 2, MEDIUM",
        "1, 3, 1, 1, 1, MEDIUM", "1, 3, 2, 2, 2, MEDIUM", "1, 3, 3, 3, 3, MEDIUM",
        "2, 1, 1, 1, 2, MEDIUM", "2, 1, 2, 1, 2, MEDIUM", "2, 1, 3, 1, 2, MEDIUM",
        "2, 2, 1, 1, 2, MEDIUM", "2, 2, 2, 1, 2, MEDIUM", "2, 2, 3, 2, 4, HIGH",
        "2, 3, 1, 1, 2, MEDIUM", "2, 3, 2, 2, 4, HIGH", "2, 3, 3, 3, 6, HIGH",
    })
    void ratesEveryCombinationOfTheThirdEdition(
            int importance, int threat, int vulnerability, int likelihood, int riskValue, RiskLevel level) {
        expect("ipa-sme-3", importance, threat, vulnerability, likelihood, riskValue, level);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1, 1, LOW", "1, 1, 2, 1, 1, LOW", "1, 1, 3, 1, 1, LOW",
        "1, 2, 1, 1, 1, LOW", "1, 2, 2, 1, 1, LOW", "1, 2, 3, 2, 2, LOW",
        "1, 3, 1, 1, 1, LOW", "1, 3, 2, 2, 2, LOW", "1, 3, 3, 3, 3, LOW",
        "2, 1, 1, 1, 2, LOW", "2, 1, 2, 1, 2, LOW", "2, 1, 3, 1, 2, LOW",
        "2, 2, 1, 1, 2, LOW", "2, 2, 2, 1, 2, LOW", "2, 2, 3, 2, 4, MEDIUM",
        "2, 3, 1, 1, 2, LOW", "2, 3, 2, 2, 4, MEDIUM", "2, 3, 3, 3, 6, HIGH",
        "3, 1, 1, 1, 3, LOW", "3, 1, 2, 1, 3, LOW", "3, 1, 3, 1, 3, LOW",
        "3, 2, 1, 1, 3, LOW", "3, 2, 2, 1, 3, LOW", "3, 2, 3, 2, 6, HIGH",
        "3, 3, 1, 1, 3, LOW", "3, 3, 2, 2, 6, HIGH", "3, 3, 3, 3, 9, HIGH",
    })
    void ratesEveryCombinationOfTheLaterEditions(
            int importance, int threat, int vulnerability, int likelihood, int riskValue, RiskLevel level) {
        expect("ipa-sme-3-1", importance, threat, vulnerability, likelihood, riskValue, level);
        expect("ipa-sme-4", importance, threat, vulnerability, likelihood, riskValue, level);
    }

    private static void expect(
            String edition,
            int importance,
            int threat,
            int vulnerability,
            int likelihood,
            int riskValue,
            RiskLevel level) {
        RiskProfile profile = profile(edition);
        int lowest = profile.importance().levels().getLast().value();

        RiskValue risk = RiskValue.of(profile, rating(lowest, importance, lowest), threat, vulnerability);

        assertThat(risk.edition()).isEqualTo(edition);
        assertThat(risk.importance()).isEqualTo(importance);
        assertThat(risk.importanceForced()).isFalse();
        assertThat(risk.likelihood()).isEqualTo(likelihood);
        assertThat(risk.riskValue()).isEqualTo(riskValue);
        assertThat(risk.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ipa-sme-3", "ipa-sme-3-1", "ipa-sme-4"})
    void convertsLikeThreatDividedByFourLessVulnerabilityRoundedUp(String edition) {
        for (int threat = 1; threat <= 3; threat++) {
            for (int vulnerability = 1; vulnerability <= 3; vulnerability++) {
                assertThat(Likelihood.of(profile(edition), threat, vulnerability)
                                .value())
                        .isEqualTo(Math.ceilDiv(threat, 4 - vulnerability));
            }
        }
    }

    @Test
    void answersTheWorkedExample() throws Exception {
        AssetRating rating = new AssetRating(1, 1, 0, List.of("PERSONAL"), List.of());

        RiskValue risk = RiskValue.of(profile("ipa-sme-3"), rating, 3, 2);

        ObjectMapper json = new ObjectMapper();
        ObjectNode answer = json.valueToTree(risk);
        JsonNode trace = answer.remove("trace");
        assertThat(answer).isEqualTo(json.readTree("""
                {"edition": "ipa-sme-3", "importance": 2, "importanceForced": true, "likelihood": 2, "riskValue": 4,
                 "level": "HIGH"}
                """));
        assertThat(trace.findValuesAsText("rule"))
                .containsExactly(
                        "importance-maximum",
                        "importance-forced",
                        "likelihood-conversion",
                        "risk-value-product",
                        "risk-level-band");
        assertThat(trace.findValuesAsText("output")).containsExactly("1", "2", "2", "4", "HIGH");
        assertThat(trace.findValuesAsText("ja"))
                .containsExactly(
                        "機密性1・完全性1・可用性0のうち最も高い1を重要度とします。",
                        "次に該当するため、重要度を最も高い2とします：個人情報。",
                        "脅威3と脆弱性2から、換算表により被害発生可能性は2です。",
                        "リスク値は、重要度2 × 被害発生可能性2 ＝ 4です。",
                        "リスク値4は「大」です：重点的に対策を実施。");
        assertThat(trace.get(1).get("inputs"))
                .isEqualTo(json.readTree("[{\"name\": \"personalInformation\", \"value\": \"PERSONAL\"}]"));
        assertThat(trace.get(4).get("provenance").get("confidence").asText()).isEqualTo("ONE_SOURCE");
    }

    @ParameterizedTest
    @CsvSource({"ipa-sme-3, 0, 2", "ipa-sme-3-1, 1, 3", "ipa-sme-4, 1, 3"})
    void forcesTheImportanceToTheTopForPersonalInformationOrAJudgement(String edition, int lowest, int top) {
        for (String kind : List.of("PERSONAL", "SENSITIVE", "SPECIFIC")) {
            Importance importance =
                    Importance.of(profile(edition), new AssetRating(lowest, lowest, lowest, List.of(kind), List.of()));
            assertThat(importance.value()).isEqualTo(top);
            assertThat(importance.forced()).isTrue();
        }
        for (String reason : List.of("LEGAL_LIABILITY", "OTHERS_AFFECTED", "BUSINESS_SURVIVAL")) {
            Importance importance = Importance.of(
                    profile(edition), new AssetRating(lowest, lowest, lowest, List.of(), List.of(reason)));
            assertThat(importance.value()).isEqualTo(top);
            assertThat(importance.forced()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"ipa-sme-3-1, 1, 3, 3, 3", "ipa-sme-3, 0, 2, 2, 2"})
    void ratesTheWebSiteOfTheHandbook(String edition, int c, int i, int a, int importance) {
        assertThat(Importance.of(profile(edition), rating(c, i, a)).value()).isEqualTo(importance);
    }

    @Test
    void pointsAtEveryValueOutsideTheScale() {
        AssetRating rating = new AssetRating(3, -1, 2, List.of("PERSONAL", "SECRET"), List.of("FASHION"));

        InvalidRatingException refused = catchThrowableOfType(
                InvalidRatingException.class, () -> RiskValue.of(profile("ipa-sme-3"), rating, 0, 4));

        assertThat(refused.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "value-outside-scale /confidentiality",
                        "value-outside-scale /integrity",
                        "unknown-personal-information /personalInformation/1",
                        "unknown-importance-reason /importanceReasons/0",
                        "value-outside-scale /threat",
                        "value-outside-scale /vulnerability");
    }

    @Test
    void refusesAValueOfAnotherEditionsScale() {
        InvalidRatingException refused = catchThrowableOfType(
                InvalidRatingException.class, () -> RiskValue.of(profile("ipa-sme-4"), rating(0, 1, 1), 1, 1));

        assertThat(refused).hasMessage("value-outside-scale at /confidentiality");
    }

    private static RiskProfile profile(String edition) {
        return PACKS.profile(edition).orElseThrow();
    }

    private static AssetRating rating(int c, int i, int a) {
        return new AssetRating(c, i, a, List.of(), List.of());
    }
}
