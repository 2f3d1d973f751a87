package dev.toride.assessment.inspection;

import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An inspection as it is read. */
@Schema(name = "Inspection", description = "An inspection (点検) or audit (監査) of some units of one company.")
public record InspectionResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) UUID organization,
        @Schema(required = true) InspectionKind kind,
        @Schema(required = true) String edition,
        @Schema(required = true) String title,
        @Nullable String purpose,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn,

        @Schema(required = true, description = "The organization's own id stands for the company as a whole.")
        List<UUID> units,

        @Schema(required = true) List<Inspector> inspectors,
        @Schema(required = true) List<InspectionWarning> warnings,
        @Schema(required = true) InspectionState state,
        @Schema(required = true) Instant plannedAt,
        @Nullable Instant startedAt,
        @Nullable Instant reportedAt,
        @Nullable Inspector reportedBy,

        @Nullable
        @Schema(description = "What the inspection shows as a whole (総評). Not for tokens limited to some units.")
        String conclusion,

        @Nullable @Schema(description = "Once reported, and for ever. Not for tokens limited to some units.")
        InspectionSummary summary,

        @Nullable @Schema(description = "The management review that evaluated it.")
        UUID review,

        @Nullable @Schema(description = "When it was closed or cancelled.")
        Instant endedAt,

        @Nullable String cancellationReason)
        implements Versioned {
    static InspectionResponse of(Inspection inspection) {
        return of(inspection, inspection.conclusion, inspection.summary);
    }

    /** For whoever is limited to some units: without what tells of the others. */
    static InspectionResponse brief(Inspection inspection) {
        return of(inspection, null, null);
    }

    private static InspectionResponse of(
            Inspection inspection, @Nullable String conclusion, @Nullable InspectionSummary summary) {
        return new InspectionResponse(
                inspection.id(),
                inspection.version(),
                inspection.organizationId,
                inspection.kind,
                inspection.edition,
                inspection.title,
                inspection.purpose,
                inspection.startsOn,
                inspection.endsOn,
                inspection.units,
                inspection.inspectors,
                warnings(inspection),
                inspection.state,
                inspection.plannedAt,
                inspection.startedAt,
                inspection.reportedAt,
                inspection.reportedBy,
                conclusion,
                summary,
                inspection.reviewId,
                inspection.endedAt,
                inspection.cancellationReason);
    }

    private static List<InspectionWarning> warnings(Inspection inspection) {
        return inspection.inspectors.stream()
                .filter(inspector -> !inspector.independent())
                .map(inspector -> InspectionWarning.notIndependent(inspector.person()))
                .toList();
    }
}
