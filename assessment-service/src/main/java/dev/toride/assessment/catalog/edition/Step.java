package dev.toride.assessment.catalog.edition;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import java.util.List;

/**
 * One of the four steps a company climbs.
 *
 * @param practices ids of its practices, in order
 * @param criteria ids of the {@link Criterion criteria} that must all hold for the step to be reached
 */
public record Step(
        String id,
        LocalizedText title,
        LocalizedText summary,
        List<String> practices,
        List<String> criteria,
        Provenance provenance) {
    public Step {
        practices = List.copyOf(practices);
        criteria = List.copyOf(criteria);
    }
}
