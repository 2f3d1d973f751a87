package dev.toride.assessment.catalog.law;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Source;
import java.time.LocalDate;
import java.util.List;

/** A pack of laws, in the order in which they are listed. */
public record Laws(
        String id, int version, LocalizedText title, LocalizedText attribution, List<Source> sources, List<Law> laws) {
    public Laws {
        sources = List.copyOf(sources);
        laws = List.copyOf(laws);
    }

    /** What is known for a day; a law of which nothing is known for it is absent. */
    LawsOnDay on(LocalDate day) {
        List<LawOnDay> known =
                laws.stream().flatMap(law -> law.on(day).stream()).toList();
        return new LawsOnDay(day, attribution, sources, known, null, '"' + id + '-' + version + '-' + day + '"');
    }
}
