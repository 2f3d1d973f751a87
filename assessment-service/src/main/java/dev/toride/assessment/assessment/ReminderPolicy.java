package dev.toride.assessment.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When units that have not answered are reminded, each rule a named value. */
final class ReminderPolicy {
    /** Days before the last day for answers on which a reminder is due; negative for afterwards. */
    static final List<Integer> DAYS_BEFORE = List.of(7, 3, 1, 0, -1, -7);
    /** In the company's time zone: when people begin to work. */
    static final LocalTime AT = LocalTime.of(9, 0);
    /** How many units a reminder names; it says how many there are in all. */
    static final int UNITS_NAMED_MAX = 1000;

    private ReminderPolicy() {}

    /** The first reminder after an instant; empty when all have passed. */
    static Optional<Instant> next(LocalDate dueOn, ZoneId zone, Instant after) {
        return days(dueOn)
                .map(day -> day.atTime(AT).atZone(zone).toInstant())
                .filter(instant -> instant.isAfter(after))
                .findFirst();
    }

    private static Stream<LocalDate> days(LocalDate dueOn) {
        return DAYS_BEFORE.stream().map(dueOn::minusDays);
    }
}
