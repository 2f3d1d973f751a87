package dev.toride.assessment.measure.report;

import dev.toride.assessment.measure.Measures;
import dev.toride.assessment.measure.report.ReportResponse.ReportFigures;
import dev.toride.assessment.organization.Organizations;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.precondition.IfNoneMatch;
import dev.toride.kit.precondition.PutCondition;
import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The schedule of a company's reports, and the report for any span of days. */
@ApplicationScoped
@Transactional
class ReportService {
    private static final int LISTED_MAX = 100;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final ScheduleRepository schedules;
    private final DueReports due;
    private final Measures measures;
    private final Organizations organizations;
    private final Visible visible;
    private final Outbox outbox;
    private final Clock clock;

    /** A schedule and whether it is new. */
    record Saved(ScheduleResponse schedule, boolean isNew) {}

    @Inject
    ReportService(
            ScheduleRepository schedules,
            DueReports due,
            Measures measures,
            Organizations organizations,
            Visible visible,
            Outbox outbox,
            Clock clock) {
        this.schedules = schedules;
        this.due = due;
        this.measures = measures;
        this.organizations = organizations;
        this.visible = visible;
        this.outbox = outbox;
        this.clock = clock;
    }

    ScheduleResponse schedule(UUID organization) {
        requireWhole(organization);
        return schedules
                .of(organization, LockModeType.NONE)
                .map(ScheduleResponse::of)
                .orElseThrow(KitProblems.NOT_FOUND::problem);
    }

    Saved schedule(UUID organization, IfMatch ifMatch, IfNoneMatch ifNoneMatch, ScheduleRequest request) {
        ZoneId zone = zone(organization);
        Optional<ReportSchedule> existing = schedules.of(organization, LockModeType.PESSIMISTIC_WRITE);
        PutCondition.require(existing.map(ReportSchedule::version), ifMatch, ifNoneMatch);
        ReportSchedule schedule = existing.orElseGet(() -> ReportSchedule.of(organization));
        schedule.follow(request.cadence(), today(zone));
        schedules.persist(schedule);
        due.watch(schedule, zone);
        outbox.append(ReportEvents.scheduled(schedule));
        return new Saved(ScheduleResponse.of(schedule), existing.isEmpty());
    }

    /** By default from the first of the month until today. */
    ReportResponse report(UUID organization, @Nullable LocalDate from, @Nullable LocalDate to) {
        ZoneId zone = zone(organization);
        LocalDate last = to == null ? today(zone) : to;
        LocalDate first = from == null ? last.withDayOfMonth(1) : from;
        requireBetween("from", first, EARLIEST, LATEST);
        requireBetween("to", last, first, LATEST);
        ReportPeriod period = new ReportPeriod(first, last);
        return new ReportResponse(
                organization,
                first,
                last,
                ReportFigures.of(measures.tally(organization, period.begin(zone), period.end(zone))),
                measures.completed(organization, period.begin(zone), period.end(zone), LISTED_MAX),
                measures.overdue(organization, LISTED_MAX));
    }

    private LocalDate today(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate();
    }

    private void requireWhole(UUID organization) {
        organizations.requireVisible(organization);
        visible.requireWholeOrganization();
    }

    private ZoneId zone(UUID organization) {
        requireWhole(organization);
        return organizations.profile(organization).timeZone();
    }

    private static void requireBetween(String parameter, LocalDate day, LocalDate min, LocalDate max) {
        if (day.isBefore(min) || day.isAfter(max)) {
            throw KitProblems.INVALID_REQUEST
                    .problem()
                    .and(FieldError.ofParameter(parameter, "range").with(Map.of("min", min, "max", max)));
        }
    }
}
