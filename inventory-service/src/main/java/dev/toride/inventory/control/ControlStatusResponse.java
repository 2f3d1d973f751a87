package dev.toride.inventory.control;

import dev.toride.inventory.guideline.CheckAnswer;
import dev.toride.inventory.guideline.ControlCheck;
import dev.toride.inventory.guideline.LocalizedText;
import dev.toride.inventory.guideline.Provenance;
import dev.toride.inventory.guideline.RiskSheet;
import dev.toride.inventory.risk.Contradiction;
import dev.toride.inventory.risk.ControlStatus;
import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sheet as it is read: every check, where its answer comes from and since when. */
@Schema(name = "ControlStatusSheet", description = "対策状況チェック: every check, where its answer comes from and since when.")
public record ControlStatusResponse(
        @Schema(required = true) UUID organization,
        @Schema(required = true) long version,

        @Schema(
                required = true,
                description = "The list of threats and checks that is used; see /v1/risk-sheets/{edition}.")
        String sheet,

        @Schema(required = true) List<Row> checks)
        implements Versioned {

    /** One check. */
    @Schema(name = "ControlStatusRow", description = "One check, its answer, and where the answer comes from.")
    public record Row(
            @Schema(required = true) String check,
            @Schema(required = true) LocalizedText text,
            @Nullable CheckAnswer answer,
            @Schema(required = true) ControlStatus.Origin origin,
            @Nullable Instant since,

            @Nullable @Schema(description = "The assessment that the answer was derived from.")
            String assessment,

            @Nullable @Schema(description = "The finished measure that the answer was derived from.")
            String measure,

            @Schema(required = true, description = "Items of the self-assessment that speak to this check.")
            List<String> items,

            @Schema(required = true) Provenance itemsProvenance,

            @Nullable
            @Schema(
                    description =
                            "A newer assessment or measure says something else than the answer by hand, which stands.")
            Contradiction contradictedBy,

            @Schema(required = true) Provenance provenance) {
        private static Row of(ControlCheck check, ControlStatus status) {
            return new Row(
                    check.id(),
                    check.text(),
                    status.answer(),
                    status.origin(),
                    status.since(),
                    status.assessment(),
                    status.measure(),
                    status.items(),
                    check.itemsProvenance(),
                    status.contradictedBy(),
                    check.provenance());
        }
    }

    static ControlStatusResponse of(ControlSheet kept, RiskSheet sheet) {
        List<ControlStatus> statuses = kept.statuses(sheet);
        List<Row> rows = new ArrayList<>(statuses.size());
        for (int i = 0; i < statuses.size(); i++) {
            rows.add(Row.of(sheet.checks().get(i), statuses.get(i)));
        }
        return new ControlStatusResponse(kept.organizationId, kept.version(), sheet.id(), rows);
    }
}
