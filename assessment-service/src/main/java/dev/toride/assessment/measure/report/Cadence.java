package dev.toride.assessment.measure.report;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a report is due. Periods are those of the calendar: Japanese fiscal years begin with one of its quarters. */
@Schema(name = "ReportCadence")
public enum Cadence {
    MONTHLY(1),
    QUARTERLY(3),
    /** No report. */
    NONE(0);

    private final int months;

    Cadence(int months) {
        this.months = months;
    }

    /** The first day of the period that holds a day; the day itself without a cadence. */
    LocalDate periodOf(LocalDate day) {
        if (this == NONE) {
            return day;
        }
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
    }

    /** The first day of the period after the one that holds a day; empty without a cadence. */
    Optional<LocalDate> nextPeriod(LocalDate day) {
        return this == NONE ? Optional.empty() : Optional.of(periodOf(day).plusMonths(months));
    }
}
