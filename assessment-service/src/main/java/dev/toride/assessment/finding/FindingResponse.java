package dev.toride.assessment.finding;

import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding as it is read. */
@Schema(name = "Finding", description = "What a check brought to light (指摘事項).")
public record FindingResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) UUID organization,
        @Schema(required = true) UUID inspection,
        @Schema(required = true) UUID check,

        @Schema(required = true, description = "The organization's own id stands for the company as a whole.")
        UUID unit,

        @Schema(required = true) FindingGrade grade,
        @Schema(required = true) String statement,
        @Nullable String advice,

        @Schema(required = true, description = "Correct it at once, before the report.")
        boolean urgent,

        @Schema(required = true) FindingState state,
        @Schema(required = true) Instant raisedAt,

        @Nullable @Schema(description = "When it was resolved, accepted or withdrawn.")
        Instant settledAt,

        @Nullable @Schema(description = "The person who decided to live with it.")
        UUID acceptedBy,

        @Nullable String acceptanceReason)
        implements Versioned {
    static FindingResponse of(InspectionFinding finding) {
        return new FindingResponse(
                finding.id(),
                finding.version(),
                finding.organizationId,
                finding.inspectionId,
                finding.checkId,
                finding.unitId,
                finding.grade,
                finding.statement,
                finding.advice,
                finding.urgent,
                finding.state,
                finding.raisedAt,
                finding.settledAt,
                finding.acceptedBy,
                finding.acceptanceReason);
    }
}
