package dev.toride.inventory.threat;

import dev.toride.inventory.guideline.LocalizedText;
import dev.toride.inventory.guideline.Provenance;
import dev.toride.inventory.guideline.RiskSheet;
import dev.toride.inventory.guideline.Threat;
import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sheet as it is read: every threat of the edition, answered or not. */
@Schema(name = "ThreatStatus", description = "脅威の状況: every threat of the edition, answered or not.")
public record ThreatStatusResponse(
        @Schema(required = true) UUID organization,
        @Schema(required = true) long version,

        @Schema(
                required = true,
                description = "The list of threats and checks that is used; see /v1/risk-sheets/{edition}.")
        String sheet,

        @Schema(required = true) List<Row> threats)
        implements Versioned {

    /** One threat. */
    @Schema(name = "ThreatStatusRow", description = "One threat, and how often it happens if nothing is done.")
    public record Row(
            @Schema(required = true) String threat,
            @Schema(required = true) String medium,
            @Schema(required = true) LocalizedText text,
            @Nullable Integer frequency,
            @Schema(required = true) Origin origin,

            @Nullable @Schema(description = "Since when the frequency is as it is.")
            Instant since,

            @Schema(required = true, description = "Control checks that speak to this threat.")
            List<String> checks,

            @Schema(required = true) Provenance checksProvenance,
            @Schema(required = true) Provenance provenance) {
        private static Row of(Threat threat, ThreatStatus status) {
            Integer frequency = status.frequencies.get(threat.id());
            return new Row(
                    threat.id(),
                    threat.medium(),
                    threat.text(),
                    frequency,
                    frequency == null ? Origin.UNANSWERED : Origin.BY_HAND,
                    status.since.get(threat.id()),
                    threat.checks(),
                    threat.checksProvenance(),
                    threat.provenance());
        }
    }

    /** Where a frequency comes from. Open: more may follow. */
    @Schema(name = "ThreatFrequencyOrigin")
    public enum Origin {
        BY_HAND,
        UNANSWERED
    }

    static ThreatStatusResponse of(ThreatStatus status, RiskSheet sheet) {
        return new ThreatStatusResponse(
                status.organizationId,
                status.version(),
                sheet.id(),
                sheet.threats().stream().map(threat -> Row.of(threat, status)).toList());
    }
}
