package dev.toride.assessment.measure.report;

import dev.toride.assessment.measure.MeasureResponse;
import dev.toride.assessment.measure.MeasureTally;
import dev.toride.assessment.measure.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A progress report on measures. */
@Schema(
        name = "MeasureReport",
        description =
                "How measures stand at the moment of asking, and what was completed between two days, both included.")
public record ReportResponse(
        @Schema(required = true) UUID organization,
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate to,
        @Schema(required = true) ReportFigures figures,

        @Schema(required = true, description = "Completed in the period, the first one first; at most 100.")
        List<MeasureResponse> completed,

        @Schema(required = true, description = "Overdue now, the longest overdue first; at most 100.")
        List<MeasureResponse> overdue) {

    /** The figures of a report. */
    @Schema(name = "MeasureReportFigures", description = "The figures of a progress report.")
    public record ReportFigures(
            @Schema(required = true, description = "Proposed, nobody has decided yet.")
            long undecided,

            @Schema(required = true, description = "Adopted and not in place yet.")
            long open,

            @Schema(required = true, description = "Those of the open ones whose due date has passed.")
            long overdue,

            @Schema(required = true, description = "Completed in the period.")
            long completed,

            @Schema(required = true, description = "Planned for what is open or was completed in the period.")
            Money plannedCost,

            @Schema(required = true, description = "Spent on the same measures so far.")
            Money spentCost) {
        static ReportFigures of(MeasureTally tally) {
            return new ReportFigures(
                    tally.undecided(),
                    tally.open(),
                    tally.overdue(),
                    tally.completed(),
                    Money.yen(tally.plannedYen()),
                    Money.yen(tally.spentYen()));
        }
    }
}
