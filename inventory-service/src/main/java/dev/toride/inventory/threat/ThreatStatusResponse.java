package dev.toride.inventory.threat;

import dev.toride.inventory.guideline.LocalizedText;
import dev.toride.inventory.guideline.Provenance;
import dev.toride.inventory.guideline.RiskSheet;
import dev.toride.inventory.guideline.Threat;
import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sheet as it is read: every threat of the edition, answered or not. */
@Schema(name = "ThreatStatus", description = "脅威の状況: every threat of the edition, answered or not.")
public record ThreatStatusResponse(
        @Schema(required = true) UUID organization,
        @Schema(required = true) long version,
        @Schema(required = true) List<Row> threats)
        implements Versioned {

    /** One threat. */
    @Schema(name = "ThreatStatusRow", description = "One threat, and how often it happens if nothing is done.")
    public record Row(
            @Schema(required = true) String threat,
            @Schema(required = true) String medium,
            @Schema(required = true) LocalizedText text,
            @Nullable Integer frequency,

            @Schema(required = true, description = "Control checks that speak to this threat.")
            List<String> checks,

            @Schema(required = true) Provenance checksProvenance,
            @Schema(required = true) Provenance provenance) {
        private static Row of(Threat threat, Map<String, Integer> frequencies) {
            return new Row(
                    threat.id(),
                    threat.medium(),
                    threat.text(),
                    frequencies.get(threat.id()),
                    threat.checks(),
                    threat.checksProvenance(),
                    threat.provenance());
        }
    }

    static ThreatStatusResponse of(ThreatStatus status, RiskSheet sheet) {
        return new ThreatStatusResponse(
                status.organizationId,
                status.version(),
                sheet.threats().stream()
                        .map(threat -> Row.of(threat, status.frequencies))
                        .toList());
    }
}
