package dev.toride.inventory.guideline;

import dev.toride.kit.precondition.Tagged;
import java.util.List;

/**
 * The numbers of the detailed risk analysis (詳細リスク分析) of one edition. The editions rate importance on different scales, so a risk value
 * means something only together with its edition.
 *
 * @param importance scale of confidentiality, integrity, availability and importance (重要度)
 * @param threat scale of threat frequency (脅威の発生頻度)
 * @param likelihood scale of damage likelihood (被害発生可能性)
 * @param bands hold every value that importance × likelihood can take, each exactly once
 * @param personalInformation kinds of personal information, any of which forces the importance to the top
 * @param importanceReasons judgements that force the importance to the top
 */
public record RiskProfile(
        String edition,
        int version,
        LocalizedText title,
        LocalizedText attribution,
        List<Source> sources,
        Scale importance,
        Scale threat,
        Scale vulnerability,
        Scale likelihood,
        ConversionTable conversion,
        List<RiskBand> bands,
        List<Entry> personalInformation,
        List<Entry> importanceReasons,
        VulnerabilityRule vulnerabilityRule)
        implements Tagged {
    /** A pack of one version never changes. */
    @Override
    public String etag() {
        return "\"" + edition + "-" + version + "\"";
    }

    public RiskProfile {
        sources = List.copyOf(sources);
        bands = List.copyOf(bands);
        personalInformation = List.copyOf(personalInformation);
        importanceReasons = List.copyOf(importanceReasons);
    }

    /**
     * The band of a risk value.
     *
     * @throws IllegalArgumentException when no importance and likelihood make this value
     */
    public RiskBand bandOf(int riskValue) {
        for (RiskBand band : bands) {
            if (band.contains(riskValue)) {
                return band;
            }
        }
        throw new IllegalArgumentException("No band of " + edition + " holds a risk value of " + riskValue);
    }
}
