package dev.toride.inventory.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.inventory.guideline.RiskLevel;
import dev.toride.inventory.guideline.RiskProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * The risk of one asset in the register: its importance, always; threat, vulnerability, likelihood, risk value and level where its exposure is
 * determined, else {@code undeterminedBecause}.
 *
 * @param decisiveThreat id of the threat that decides; absent while undetermined and where the values were set by hand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessedRisk(
        String edition,
        int importance,
        boolean importanceForced,
        String decisiveThreat,
        Integer threat,
        Integer vulnerability,
        Integer likelihood,
        Integer riskValue,
        RiskLevel level,
        List<Undetermined> undeterminedBecause,
        List<RiskTraceStep> trace) {
    public AssessedRisk {
        undeterminedBecause = List.copyOf(undeterminedBecause);
        trace = List.copyOf(trace);
    }

    /**
     * Assesses an asset under the exposure of its medium, or one set by hand.
     *
     * @throws InvalidRatingException when the rating is outside the edition's scale
     */
    public static AssessedRisk of(RiskProfile profile, AssetRating rating, Exposure exposure) {
        Importance importance = Importance.of(profile, rating);
        if (exposure.likelihood() == null) {
            return new AssessedRisk(
                    profile.edition(),
                    importance.value(),
                    importance.forced(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    exposure.undeterminedBecause(),
                    importance.trace());
        }
        RiskValue risk = RiskValue.of(profile, importance, new Likelihood(exposure.likelihood(), exposure.trace()));
        return new AssessedRisk(
                profile.edition(),
                risk.importance(),
                risk.importanceForced(),
                exposure.decisiveThreat(),
                exposure.threat(),
                exposure.vulnerability(),
                risk.likelihood(),
                risk.riskValue(),
                risk.level(),
                List.of(),
                new ArrayList<>(risk.trace()));
    }
}
