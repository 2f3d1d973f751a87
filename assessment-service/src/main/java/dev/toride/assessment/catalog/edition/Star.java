package dev.toride.assessment.catalog.edition;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import java.util.List;

/**
 * One star (一つ星) or two (二つ星).
 *
 * @param summary what a company declares with it
 * @param criteria ids of the {@link Criterion criteria} that must all hold before it can honestly be declared
 */
public record Star(
        String id, LocalizedText title, LocalizedText summary, List<String> criteria, Provenance provenance) {
    public Star {
        criteria = List.copyOf(criteria);
    }
}
