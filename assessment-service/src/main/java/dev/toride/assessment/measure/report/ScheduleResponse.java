package dev.toride.assessment.measure.report;

import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A schedule as it is read. */
@Schema(name = "MeasureReportSchedule", description = "How often a progress report on measures is due.")
public record ScheduleResponse(
        @Schema(required = true) UUID organization,
        @Schema(required = true) long version,
        @Schema(required = true) Cadence cadence,

        @Schema(required = true, description = "The first day that no report has covered.")
        LocalDate coveredUntil,

        @Nullable
        @Schema(
                description =
                        "The day on which measure-report.due is told next, in the organization's time zone; absent for NONE.")
        LocalDate nextOn)
        implements Versioned {
    static ScheduleResponse of(ReportSchedule schedule) {
        return new ScheduleResponse(
                schedule.organizationId, schedule.version(), schedule.cadence, schedule.coveredUntil, schedule.nextOn);
    }
}
