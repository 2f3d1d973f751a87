package dev.toride.assessment.managementreview;

import dev.toride.assessment.correctiveaction.CorrectiveActionState;
import dev.toride.assessment.correctiveaction.CorrectiveActions;
import dev.toride.assessment.finding.FindingGrade;
import dev.toride.assessment.finding.InspectionFindings;
import dev.toride.assessment.inspection.JudgementCounts;
import dev.toride.assessment.measure.MeasureTally;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How things stand in the company, counted when the review was prepared or revised. */
@Schema(description = "How things stand in the company, counted when the review was prepared or revised.")
public record ReviewFigures(
        @Schema(required = true) Instant countedAt,
        @Schema(required = true) List<ReviewedInspection> inspections,

        @Schema(required = true, description = "Neither resolved nor accepted.")
        long nonconformitiesUnsettled,

        @Schema(required = true, description = "Neither resolved nor accepted.")
        long observationsUnsettled,

        @Schema(required = true) long actionsOpen,

        @Schema(required = true, description = "Open, although their last day is over.")
        long actionsOverdue,

        @Schema(required = true, description = "Done; whether they helped is not checked yet.")
        long actionsWaitingForEffectCheck,

        @Schema(required = true) long actionsIneffective,

        @Schema(required = true, description = "Proposed; nobody has decided on them yet.")
        long measuresUndecided,

        @Schema(required = true, description = "Adopted and not in place yet.")
        long measuresOpen,

        @Schema(required = true, description = "Open, although their last day is over.")
        long measuresOverdue) {

    /** The figures of one inspection. */
    @Schema(description = "The figures of one inspection.")
    public record ReviewedInspection(
            @Schema(required = true) UUID inspection,
            @Schema(required = true) JudgementCounts counts) {}

    static ReviewFigures of(
            List<ReviewedInspection> inspections,
            List<InspectionFindings.Count> findings,
            List<CorrectiveActions.Count> actions,
            MeasureTally measures,
            Instant now) {
        return new ReviewFigures(
                now,
                inspections,
                unsettled(findings, FindingGrade.NONCONFORMITY),
                unsettled(findings, FindingGrade.OBSERVATION),
                in(actions, CorrectiveActionState.OPEN),
                actions.stream()
                        .filter(CorrectiveActions.Count::overdue)
                        .mapToLong(CorrectiveActions.Count::actions)
                        .sum(),
                in(actions, CorrectiveActionState.DONE),
                in(actions, CorrectiveActionState.INEFFECTIVE),
                measures.undecided(),
                measures.open(),
                measures.overdue());
    }

    private static long unsettled(List<InspectionFindings.Count> findings, FindingGrade grade) {
        return findings.stream()
                .filter(count -> count.grade() == grade && count.state().isCorrectable())
                .mapToLong(InspectionFindings.Count::findings)
                .sum();
    }

    private static long in(List<CorrectiveActions.Count> actions, CorrectiveActionState state) {
        return actions.stream()
                .filter(count -> count.state() == state)
                .mapToLong(CorrectiveActions.Count::actions)
                .sum();
    }
}
