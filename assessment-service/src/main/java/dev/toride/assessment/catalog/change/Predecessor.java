package dev.toride.assessment.catalog.change;

import dev.toride.assessment.catalog.Provenance;
import java.util.List;

/**
 * The questionnaire that a questionnaire continues.
 *
 * @param items every item of both stands in exactly one change, the newer one's in its order, then the removed ones
 */
public record Predecessor(String questionnaire, List<ItemContinuity> items, Provenance provenance) {
    public Predecessor {
        items = List.copyOf(items);
    }
}
