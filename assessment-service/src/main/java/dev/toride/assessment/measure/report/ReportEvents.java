package dev.toride.assessment.measure.report;

import dev.toride.assessment.measure.report.ReportResponse.ReportFigures;
import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/** Facts about progress reports. */
final class ReportEvents {
    private static final String TOPIC = "toride.measure.v1";

    /** Full state of the schedule, with the report that is due. */
    record State(
            UUID schedule,
            UUID organization,
            Cadence cadence,
            LocalDate coveredUntil,
            @Nullable LocalDate nextOn,
            @Nullable Due report) {}

    record Due(LocalDate from, LocalDate to, ReportFigures figures) {}

    private ReportEvents() {}

    static OutboxEvent scheduled(ReportSchedule schedule) {
        return event("measure-report.scheduled", schedule, null);
    }

    static OutboxEvent due(ReportSchedule schedule, ReportPeriod period, ReportFigures figures) {
        return event("measure-report.due", schedule, new Due(period.from(), period.to(), figures));
    }

    private static OutboxEvent event(String type, ReportSchedule schedule, @Nullable Due report) {
        State state = new State(
                schedule.id(),
                schedule.organizationId,
                schedule.cadence,
                schedule.coveredUntil,
                schedule.nextOn,
                report);
        return OutboxEvent.changed(TOPIC, type, schedule, state);
    }
}
