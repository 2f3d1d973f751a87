package dev.toride.inventory.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.toride.inventory.guideline.CheckAnswer;
import dev.toride.inventory.guideline.RiskLevel;
import dev.toride.inventory.guideline.RiskProfile;
import dev.toride.inventory.guideline.RiskSheet;
import dev.toride.inventory.guideline.pack.RiskPackReader;
import dev.toride.inventory.guideline.pack.RiskPacks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** EXTERNAL_SERVER has two threats: EXT-1 with checks 5-3, 7-3, 8-9, and EXT-2 with 3-6, 8-9. */
class ExposureTest {
    private static final RiskPacks PACKS = RiskPackReader.shipped();
    private static final RiskProfile PROFILE = PACKS.defaultProfile();
    private static final RiskSheet SHEET = PACKS.sheet("ipa-sme-3").orElseThrow();
    private static final AssetRating RATING = new AssetRating(2, 1, 0, List.of(), List.of());

    @Test
    void takesTheThreatWithTheHighestLikelihood() {
        Exposure exposure = external(
                Map.of("EXT-1", 3, "EXT-2", 2),
                answers(CheckAnswer.DONE, CheckAnswer.DONE, CheckAnswer.NOT_DONE, CheckAnswer.NOT_DONE));

        // EXT-1: 3 with 2 gives 2; EXT-2: 2 with 3 gives 2, so the frequency decides.
        assertThat(exposure.decisiveThreat()).isEqualTo("EXT-1");
        assertThat(exposure.threat()).isEqualTo(3);
        assertThat(exposure.vulnerability()).isEqualTo(2);
        assertThat(exposure.likelihood()).isEqualTo(2);
    }

    @Test
    void prefersTheHigherLikelihoodToTheHigherFrequency() {
        Exposure exposure = external(
                Map.of("EXT-1", 3, "EXT-2", 2),
                Map.of(
                        "5-3", CheckAnswer.DONE,
                        "7-3", CheckAnswer.DONE,
                        "8-9", CheckAnswer.NOT_APPLICABLE,
                        "3-6", CheckAnswer.NOT_DONE));

        // EXT-1: 3 with 1 gives 1; EXT-2: 2 with 3 gives 2.
        assertThat(exposure.decisiveThreat()).isEqualTo("EXT-2");
        assertThat(exposure.likelihood()).isEqualTo(2);
    }

    @Test
    void breaksATieOfLikelihoodAndFrequencyByVulnerability() {
        Exposure exposure = external(
                Map.of("EXT-1", 1, "EXT-2", 1),
                answers(CheckAnswer.DONE, CheckAnswer.DONE, CheckAnswer.NOT_DONE, CheckAnswer.NOT_DONE));

        assertThat(exposure.decisiveThreat()).isEqualTo("EXT-2");
        assertThat(exposure.vulnerability()).isEqualTo(3);
    }

    @Test
    void takesTheFirstOfTheSheetWhenAllIsEqual() {
        Exposure exposure = external(
                Map.of("EXT-1", 2, "EXT-2", 2),
                answers(CheckAnswer.DONE, CheckAnswer.DONE, CheckAnswer.DONE, CheckAnswer.DONE));

        assertThat(exposure.decisiveThreat()).isEqualTo("EXT-1");
    }

    @Test
    void staysUndeterminedWhileAThreatThatMightDecideIsMissing() {
        Exposure exposure = external(Map.of("EXT-1", 2), Map.of("7-3", CheckAnswer.NOT_DONE));

        assertThat(exposure.likelihood()).isNull();
        assertThat(exposure.decisiveThreat()).isNull();
        assertThat(exposure.undeterminedBecause())
                .extracting(why -> why.code() + " " + why.threat() + " " + why.checks())
                .containsExactly("THREAT_FREQUENCY_MISSING EXT-2 []", "CHECKS_UNANSWERED EXT-2 [3-6, 8-9]");
    }

    @Test
    void isDeterminedWhenOneThreatAlreadyHasTheHighestLikelihood() {
        Exposure exposure = external(Map.of("EXT-1", 3), Map.of("7-3", CheckAnswer.NOT_DONE));

        assertThat(exposure.likelihood()).isEqualTo(3);
        assertThat(exposure.undeterminedBecause()).isEmpty();
    }

    @Test
    void knowsNoThreatToAnUnknownMedium() {
        Exposure exposure = Exposure.ofMedium(PROFILE, SHEET, "CLAY_TABLET", Map.of(), Map.of());

        assertThat(exposure.undeterminedBecause())
                .extracting(Undetermined::code)
                .containsExactly(Undetermined.Code.NO_THREAT);
    }

    @Test
    void refusesAFrequencyOutsideTheScale() {
        InvalidRatingException refused = catchThrowableOfType(
                InvalidRatingException.class, () -> external(Map.of("EXT-1", 4), Map.of("7-3", CheckAnswer.NOT_DONE)));

        assertThat(refused).hasMessage("value-outside-scale at /threat");
    }

    @Test
    void assessesAnAssetUnderItsMedium() {
        Exposure exposure = external(Map.of("EXT-1", 3), Map.of("7-3", CheckAnswer.NOT_DONE));

        AssessedRisk risk = AssessedRisk.of(PROFILE, RATING, exposure);

        assertThat(risk.riskValue()).isEqualTo(6);
        assertThat(risk.level()).isEqualTo(RiskLevel.HIGH);
        assertThat(risk.decisiveThreat()).isEqualTo("EXT-1");
        assertThat(risk.trace())
                .extracting(RiskTraceStep::rule)
                .containsExactly(
                        "importance-maximum",
                        "vulnerability-from-checks",
                        "medium-aggregation",
                        "likelihood-conversion",
                        "risk-value-product",
                        "risk-level-band");
    }

    @Test
    void keepsTheImportanceOfAnAssetWhoseRiskIsUndetermined() {
        AssessedRisk risk = AssessedRisk.of(PROFILE, RATING, external(Map.of(), Map.of()));

        assertThat(risk.importance()).isEqualTo(2);
        assertThat(risk.riskValue()).isNull();
        assertThat(risk.level()).isNull();
        assertThat(risk.undeterminedBecause()).hasSize(4);
    }

    @Test
    void letsAPersonSetBothValuesOfOneAsset() {
        AssessedRisk risk = AssessedRisk.of(PROFILE, RATING, Exposure.byHand(PROFILE, 2, 3));

        assertThat(risk.riskValue()).isEqualTo(4);
        assertThat(risk.decisiveThreat()).isNull();
        assertThat(risk.trace().get(1).rule()).isEqualTo("values-by-hand");
    }

    private static Exposure external(Map<String, Integer> frequencies, Map<String, CheckAnswer> answers) {
        return Exposure.ofMedium(PROFILE, SHEET, "EXTERNAL_SERVER", frequencies, answers);
    }

    private static Map<String, CheckAnswer> answers(
            CheckAnswer accessControl, CheckAnswer passwords, CheckAnswer choiceOfCloud, CheckAnswer backup) {
        Map<String, CheckAnswer> answers = new HashMap<>();
        answers.put("5-3", accessControl);
        answers.put("7-3", passwords);
        answers.put("8-9", choiceOfCloud);
        answers.put("3-6", backup);
        return answers;
    }
}
