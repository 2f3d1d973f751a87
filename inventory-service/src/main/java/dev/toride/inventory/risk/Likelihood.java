package dev.toride.inventory.risk;

import dev.toride.inventory.guideline.LocalizedText;
import dev.toride.inventory.guideline.RiskProfile;
import java.util.List;

/** The damage likelihood (被害発生可能性): what the conversion table gives for a threat frequency and a vulnerability. */
public record Likelihood(int value, List<RiskTraceStep> trace) {
    public Likelihood {
        trace = List.copyOf(trace);
    }

    /**
     * Looks it up.
     *
     * @throws InvalidRatingException when a value is outside the edition's scale
     */
    public static Likelihood of(RiskProfile profile, int threat, int vulnerability) {
        new Rating(profile).threat(threat).vulnerability(vulnerability).check();
        return ofValid(profile, threat, vulnerability);
    }

    static Likelihood ofValid(RiskProfile profile, int threat, int vulnerability) {
        int likelihood = profile.conversion().likelihoodOf(threat, vulnerability);
        return new Likelihood(
                likelihood,
                List.of(new RiskTraceStep(
                        "likelihood-conversion",
                        List.of(TraceInput.of("threat", threat), TraceInput.of("vulnerability", vulnerability)),
                        Integer.toString(likelihood),
                        new LocalizedText(
                                "脅威%dと脆弱性%dから、換算表により被害発生可能性は%dです。".formatted(threat, vulnerability, likelihood),
                                "By the conversion table, threat %d and vulnerability %d give a damage likelihood of %d."
                                        .formatted(threat, vulnerability, likelihood)),
                        profile.conversion().provenance())));
    }
}
