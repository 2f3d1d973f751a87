package dev.toride.assessment.inspection;

import dev.toride.assessment.evidence.EvidenceLink;
import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A check as it is read. */
@Schema(name = "InspectionCheck", description = "One criterion looked at in one unit.")
public record InspectionCheckResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) UUID inspection,

        @Schema(required = true, description = "The organization's own id stands for the company as a whole.")
        UUID unit,

        @Schema(required = true) InspectionCriterion criterion,

        @Schema(required = true, description = "Inspection methods of the edition (点検の方法).")
        List<String> methods,

        @Nullable @Schema(description = "Absent until it is judged.")
        Judgement judgement,

        @Nullable String notes,
        @Nullable String reason,
        @Schema(required = true) List<EvidenceLink> evidence,
        @Nullable Inspector judgedBy,
        @Nullable Instant judgedAt)
        implements Versioned {
    static InspectionCheckResponse of(InspectionCheck check) {
        return new InspectionCheckResponse(
                check.id(),
                check.version(),
                check.inspectionId,
                check.unitId,
                check.criterion,
                check.methods,
                check.judgement,
                check.notes,
                check.reason,
                check.evidence,
                check.judgedBy,
                check.judgedAt);
    }
}
