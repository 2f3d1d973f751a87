package dev.toride.assessment.measure.report;

import dev.toride.assessment.measure.Measures;
import dev.toride.assessment.measure.report.ReportResponse.ReportFigures;
import dev.toride.assessment.organization.Organizations;
import dev.toride.kit.due.DueDates;
import dev.toride.kit.due.DueHandler;
import dev.toride.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Says at the start of each period that the report on the one before is due. */
@ApplicationScoped
class DueReports implements DueHandler {
    private static final String KIND = "measure-report";
    /** Somebody is changing the schedule at this moment; by then the change is done. */
    private static final Duration HELD = Duration.ofSeconds(2);

    private final ScheduleRepository schedules;
    private final Measures measures;
    private final Organizations organizations;
    private final DueDates dueDates;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    DueReports(
            ScheduleRepository schedules,
            Measures measures,
            Organizations organizations,
            DueDates dueDates,
            Outbox outbox,
            Clock clock) {
        this.schedules = schedules;
        this.measures = measures;
        this.organizations = organizations;
        this.dueDates = dueDates;
        this.outbox = outbox;
        this.clock = clock;
    }

    void watch(ReportSchedule schedule, ZoneId zone) {
        if (schedule.nextOn == null) {
            dueDates.clear(KIND, schedule.id());
        } else {
            dueDates.set(KIND, schedule.id(), schedule.nextOn.atStartOfDay(zone).toInstant());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Never waits for whoever is changing the schedule: all other due dates would wait, too. It looks again shortly. */
    @Override
    public void due(UUID subject, Instant at) {
        schedules
                .holdIfFree(subject)
                .ifPresentOrElse(
                        this::report,
                        () -> dueDates.set(KIND, subject, clock.instant().plus(HELD)));
    }

    private void report(ReportSchedule schedule) {
        if (schedule.nextOn == null) {
            return;
        }
        ZoneId zone = organizations.profile(schedule.organizationId).timeZone();
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        // Not yet, where the company has moved to another time zone meanwhile.
        if (!today.isBefore(schedule.nextOn)) {
            ReportPeriod period = schedule.report(today);
            ReportFigures figures =
                    ReportFigures.of(measures.tally(schedule.organizationId, period.begin(zone), period.end(zone)));
            outbox.append(ReportEvents.due(schedule, period, figures));
        }
        watch(schedule, zone);
    }
}
