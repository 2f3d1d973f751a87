package dev.toride.inventory.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.inventory.guideline.CheckAnswer;
import dev.toride.inventory.guideline.LocalizedText;
import dev.toride.inventory.guideline.RiskProfile;
import dev.toride.inventory.guideline.RiskSheet;
import dev.toride.inventory.guideline.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How exposed whatever is kept on a medium (媒体・保存先) is: the threat that decides, its frequency and vulnerability, and the likelihood they
 * give. Which threat decides is our rule, not IPA's formula: the one with the highest likelihood, then the highest frequency, then the highest
 * vulnerability, then the first of the sheet.
 *
 * <p>While a threat of the medium is undetermined, so is the exposure, because that threat might decide; unless another one already has the
 * highest likelihood there is.
 *
 * @param decisiveThreat absent while undetermined and where the values were set by hand
 * @param undeterminedBecause empty when the exposure is determined
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Exposure(
        String decisiveThreat,
        Integer threat,
        Integer vulnerability,
        Integer likelihood,
        List<Undetermined> undeterminedBecause,
        List<RiskTraceStep> trace) {
    public Exposure {
        undeterminedBecause = List.copyOf(undeterminedBecause);
        trace = List.copyOf(trace);
    }

    private record Candidate(Threat threat, int frequency, Vulnerability vulnerability, Likelihood likelihood) {
        boolean outweighs(Candidate other) {
            if (likelihood.value() != other.likelihood.value()) {
                return likelihood.value() > other.likelihood.value();
            }
            if (frequency != other.frequency) {
                return frequency > other.frequency;
            }
            return vulnerability.value() > other.vulnerability.value();
        }
    }

    /**
     * The exposure of a medium.
     *
     * @param frequencies threat frequency by threat id, on the edition's scale; a threat that is not in it has none
     * @param answers by check id; a check that is not in it has no answer
     * @throws InvalidRatingException when a frequency is outside the edition's scale
     */
    public static Exposure ofMedium(
            RiskProfile profile,
            RiskSheet sheet,
            String medium,
            Map<String, Integer> frequencies,
            Map<String, CheckAnswer> answers) {
        List<Threat> threats = sheet.threatsOf(medium);
        if (threats.isEmpty()) {
            return undetermined(List.of(new Undetermined(
                    Undetermined.Code.NO_THREAT,
                    null,
                    List.of(),
                    new LocalizedText(
                            "この媒体・保存先には脅威の一覧がありません。脅威と脆弱性を手で入力してください。",
                            "There is no list of threats to this medium: enter threat and vulnerability by hand."))));
        }
        List<Undetermined> missing = new ArrayList<>();
        Candidate decisive = null;
        for (Threat threat : threats) {
            Vulnerability vulnerability = Vulnerability.of(profile, threat, answers);
            Integer frequency = frequencies.get(threat.id());
            if (frequency == null) {
                missing.add(frequencyMissing(threat));
            }
            if (vulnerability.value() == null) {
                missing.add(vulnerability.undeterminedBecause());
            }
            if (frequency != null && vulnerability.value() != null) {
                Candidate candidate = new Candidate(
                        threat, frequency, vulnerability, Likelihood.of(profile, frequency, vulnerability.value()));
                decisive = decisive == null || candidate.outweighs(decisive) ? candidate : decisive;
            }
        }
        boolean atTop = decisive != null
                && decisive.likelihood().value() == profile.likelihood().top();
        return missing.isEmpty() || atTop ? of(profile, decisive, threats.size()) : undetermined(missing);
    }

    /**
     * An exposure that a person set for one asset in place of what its medium gives.
     *
     * @throws InvalidRatingException when a value is outside the edition's scale
     */
    public static Exposure byHand(RiskProfile profile, int threat, int vulnerability) {
        Likelihood likelihood = Likelihood.of(profile, threat, vulnerability);
        List<RiskTraceStep> trace = new ArrayList<>();
        trace.add(new RiskTraceStep(
                "values-by-hand",
                List.of(),
                threat + ", " + vulnerability,
                new LocalizedText(
                        "脅威%dと脆弱性%dは、この資産について手で入力された値です。".formatted(threat, vulnerability),
                        "Threat %d and vulnerability %d were entered by hand for this asset."
                                .formatted(threat, vulnerability)),
                null));
        trace.addAll(likelihood.trace());
        return new Exposure(null, threat, vulnerability, likelihood.value(), List.of(), trace);
    }

    private static Exposure of(RiskProfile profile, Candidate decisive, int threats) {
        Threat threat = decisive.threat();
        List<RiskTraceStep> trace = new ArrayList<>(decisive.vulnerability().trace());
        trace.add(new RiskTraceStep(
                "medium-aggregation",
                List.of(new TraceInput("medium", threat.medium())),
                threat.id(),
                new LocalizedText(
                        "この媒体・保存先の脅威%d件のうち、被害発生可能性が最も高い「%s」で評価します（IPAの計算式ではなく、Torideの規則です）。"
                                .formatted(threats, threat.text().ja()),
                        ("Of the %d threats to this medium, “%s” with the highest damage likelihood decides"
                                        + " (Toride's rule, not IPA's formula).")
                                .formatted(threats, threat.text().en())),
                profile.vulnerabilityRule().provenance()));
        trace.addAll(decisive.likelihood().trace());
        return new Exposure(
                threat.id(),
                decisive.frequency(),
                decisive.vulnerability().value(),
                decisive.likelihood().value(),
                List.of(),
                trace);
    }

    private static Exposure undetermined(List<Undetermined> because) {
        return new Exposure(null, null, null, null, because, List.of());
    }

    private static Undetermined frequencyMissing(Threat threat) {
        return new Undetermined(
                Undetermined.Code.THREAT_FREQUENCY_MISSING,
                threat.id(),
                List.of(),
                new LocalizedText(
                        "「%s」の発生頻度が未入力です。".formatted(threat.text().ja()),
                        "Nobody has said yet how often “%s” occurs."
                                .formatted(threat.text().en())));
    }
}
