package dev.toride.inventory.register;

import dev.toride.inventory.guideline.RiskLevel;
import dev.toride.inventory.risk.RiskTraceStep;
import dev.toride.inventory.risk.Undetermined;
import dev.toride.kit.precondition.Etags;
import dev.toride.kit.precondition.Tagged;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The risk of one asset as it is read. */
@Schema(name = "Risk", description = "The risk of one asset, under the asset's id.")
public record RiskResponse(
        @Schema(required = true, description = "The id of the asset.")
        UUID id,

        @Schema(required = true) long version,
        @Schema(required = true) UUID organization,
        @Schema(required = true) String edition,
        @Schema(required = true, description = "重要度") int importance,

        @Schema(required = true, description = "Forced to the top by personal information or a judgement.")
        boolean importanceForced,

        @Nullable @Schema(description = "脅威") Integer threat,
        @Nullable @Schema(description = "脆弱性") Integer vulnerability,
        @Nullable @Schema(description = "被害発生可能性") Integer likelihood,

        @Nullable @Schema(description = "リスク値 = 重要度 × 被害発生可能性")
        Integer riskValue,

        @Nullable RiskLevel level,

        @Nullable @Schema(description = "The threat that decides.")
        String decisiveThreat,

        @Schema(required = true, description = "Why there is no value; empty if there is one.")
        List<Undetermined> undeterminedBecause,

        @Schema(required = true, description = "Why it was last computed anew.")
        RiskCause cause,

        @Nullable @Schema(description = "The assessment or measure that caused it.")
        String causeReference,

        @Schema(required = true) Instant assessedAt,

        @Nullable @Schema(description = "How it was computed; left out in lists.")
        List<RiskTraceStep> trace)
        implements Tagged {

    /** The trace may change where the values stay, so the version alone would not tell two representations apart. */
    @Override
    public String etag() {
        return Etags.of(version, Integer.toHexString(String.valueOf(trace).hashCode()));
    }

    static RiskResponse of(Risk risk, @Nullable List<RiskTraceStep> trace) {
        return new RiskResponse(
                risk.id(),
                risk.version(),
                risk.organizationId,
                risk.edition,
                risk.importance,
                risk.importanceForced,
                wide(risk.threat),
                wide(risk.vulnerability),
                wide(risk.likelihood),
                wide(risk.riskValue),
                risk.level,
                risk.decisiveThreat,
                risk.undeterminedBecause,
                risk.cause,
                risk.causeReference,
                risk.assessedAt,
                trace);
    }

    private static Integer wide(Short value) {
        return value == null ? null : value.intValue();
    }
}
