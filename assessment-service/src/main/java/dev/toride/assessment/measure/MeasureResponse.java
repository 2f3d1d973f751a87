package dev.toride.assessment.measure;

import dev.toride.assessment.catalog.Provenance;
import dev.toride.assessment.evidence.EvidenceLink;
import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure as it is read. */
@Schema(name = "Measure", description = "An improvement measure (対策) of one company.")
public record MeasureResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) UUID organization,

        @Nullable @Schema(description = "The completed assessment that gave rise to it.")
        UUID assessment,

        @Schema(required = true) MeasureOrigin origin,
        @Schema(required = true) MeasureState state,

        @Schema(required = true, description = "Whether the company put it into words of its own.")
        boolean adapted,

        @Nullable MeasureAim aim,
        @Schema(required = true) MeasureText title,
        @Schema(required = true) MeasureText text,

        @Nullable
        @Schema(
                description =
                        "Where a title from a pack comes from, with sources of the questionnaire; absent for own words.")
        Provenance titleProvenance,

        @Nullable @Schema(description = "Where a text from a pack comes from; absent for own words.")
        Provenance textProvenance,

        @Nullable @Schema(description = "Present once adopted.")
        MeasurePlan plan,

        @Schema(required = true, description = "The due date has passed and the measure is not in place.")
        boolean overdue,

        @Nullable Money spentCost,
        @Schema(required = true) List<EvidenceLink> evidence,
        @Nullable Decision decision,
        @Schema(required = true) Instant proposedAt,
        @Nullable Instant completedAt,

        @Nullable @Schema(description = "The person who said that it is in place.")
        UUID completedBy)
        implements Versioned {
    static MeasureResponse of(Measure measure) {
        return new MeasureResponse(
                measure.id(),
                measure.version(),
                measure.organizationId,
                measure.assessmentId,
                measure.origin,
                measure.state,
                measure.adapted,
                measure.aim(),
                measure.words.title(),
                measure.words.text(),
                measure.words.titleProvenance(),
                measure.words.textProvenance(),
                measure.plan(),
                measure.overdue,
                Money.ofNullable(measure.spentYen),
                measure.evidence,
                measure.decision,
                measure.proposedAt,
                measure.completedAt,
                measure.completedBy);
    }
}
