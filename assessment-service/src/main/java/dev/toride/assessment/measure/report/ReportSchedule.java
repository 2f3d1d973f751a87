package dev.toride.assessment.measure.report;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** When the owner of a company is told how its measures stand. */
@Entity
@Table(name = "measure_report_schedule")
class ReportSchedule extends Aggregate implements OrganizationOwned {
    UUID organizationId;

    @Enumerated(EnumType.STRING)
    Cadence cadence;

    /** The first day that no report has covered. */
    LocalDate coveredUntil;
    /** The day on which the next report is due; null without a cadence. */
    LocalDate nextOn;

    /** For Hibernate. */
    protected ReportSchedule() {}

    private ReportSchedule(UUID id) {
        super(id);
    }

    static ReportSchedule of(UUID organization) {
        ReportSchedule schedule = new ReportSchedule(freshId());
        schedule.organizationId = organization;
        schedule.cadence = Cadence.NONE;
        return schedule;
    }

    /** From no cadence the first report covers the period that is running; otherwise it goes on where the last one ended. */
    void follow(Cadence chosen, LocalDate today) {
        if (cadence == Cadence.NONE) {
            coveredUntil = chosen.periodOf(today);
        }
        cadence = chosen;
        nextOn = chosen.nextPeriod(today).orElse(null);
    }

    /** One report for all that has passed, however long nobody looked. */
    ReportPeriod report(LocalDate today) {
        LocalDate until = cadence.periodOf(today);
        ReportPeriod period = new ReportPeriod(coveredUntil, until.minusDays(1));
        coveredUntil = until;
        nextOn = cadence.nextPeriod(today).orElse(null);
        return period;
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
