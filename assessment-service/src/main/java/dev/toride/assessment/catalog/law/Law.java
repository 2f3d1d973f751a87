package dev.toride.assessment.catalog.law;

import dev.toride.assessment.catalog.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A law (法令) that a company answers to for its information.
 *
 * @param title as it is commonly called
 * @param officialTitle as it was enacted
 * @param entries oldest first; each begins on the day after the one before it ended
 */
public record Law(String id, LocalizedText title, LocalizedText officialTitle, List<LawEntry> entries) {
    public Law {
        entries = List.copyOf(entries);
    }

    /** What is known of it for a day; empty before the first entry and after a last one that ended. */
    Optional<LawOnDay> on(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.covers(day))
                .findFirst()
                .map(entry -> new LawOnDay(
                        id,
                        title,
                        officialTitle,
                        day.isAfter(entry.verifiedUntil()) ? LawState.NOT_VERIFIED : LawState.IN_FORCE,
                        entry));
    }
}
