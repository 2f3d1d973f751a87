package dev.toride.inventory.risk;

import dev.toride.inventory.guideline.LocalizedText;
import dev.toride.inventory.guideline.RiskBand;
import dev.toride.inventory.guideline.RiskLevel;
import dev.toride.inventory.guideline.RiskProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * The risk value (リスク値) of an asset under one threat: importance × damage likelihood, its level by the edition's bands, and how it was
 * reached.
 */
public record RiskValue(
        String edition,
        int importance,
        boolean importanceForced,
        int likelihood,
        int riskValue,
        RiskLevel level,
        List<RiskTraceStep> trace) {
    public RiskValue {
        trace = List.copyOf(trace);
    }

    /**
     * Computes it; nothing is kept.
     *
     * @param threat threat frequency (脅威の発生頻度), {@code vulnerability} 脆弱性, on the edition's scales
     * @throws InvalidRatingException with everything that the edition's scales do not have
     */
    public static RiskValue of(RiskProfile profile, AssetRating rating, int threat, int vulnerability) {
        new Rating(profile)
                .asset(rating)
                .threat(threat)
                .vulnerability(vulnerability)
                .check();
        return of(profile, Importance.ofValid(profile, rating), Likelihood.ofValid(profile, threat, vulnerability));
    }

    static RiskValue of(RiskProfile profile, Importance importance, Likelihood likelihood) {
        int value = importance.value() * likelihood.value();
        RiskBand band = profile.bandOf(value);
        List<RiskTraceStep> trace = new ArrayList<>(importance.trace());
        trace.addAll(likelihood.trace());
        trace.add(new RiskTraceStep(
                "risk-value-product",
                List.of(
                        TraceInput.of("importance", importance.value()),
                        TraceInput.of("likelihood", likelihood.value())),
                Integer.toString(value),
                new LocalizedText(
                        "リスク値は、重要度%d × 被害発生可能性%d ＝ %dです。".formatted(importance.value(), likelihood.value(), value),
                        "The risk value is importance %d × damage likelihood %d = %d."
                                .formatted(importance.value(), likelihood.value(), value)),
                profile.importance().provenance()));
        trace.add(new RiskTraceStep(
                "risk-level-band",
                List.of(TraceInput.of("riskValue", value)),
                band.level().name(),
                new LocalizedText(
                        "リスク値%dは「%s」です：%s。"
                                .formatted(
                                        value, band.label().ja(), band.meaning().ja()),
                        "A risk value of %d is “%s”: %s."
                                .formatted(
                                        value, band.label().en(), band.meaning().en())),
                band.provenance()));
        return new RiskValue(
                profile.edition(),
                importance.value(),
                importance.forced(),
                likelihood.value(),
                value,
                band.level(),
                trace);
    }
}
