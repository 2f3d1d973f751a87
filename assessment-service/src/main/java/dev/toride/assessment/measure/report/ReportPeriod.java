package dev.toride.assessment.measure.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A span of days, both included. */
record ReportPeriod(LocalDate from, LocalDate to) {
    Instant begin(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** Exclusive. */
    Instant end(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
