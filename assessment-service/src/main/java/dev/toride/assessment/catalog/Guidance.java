package dev.toride.assessment.catalog;

import java.util.List;

/**
 * The commentary (解説) on an item, written for an owner who is no expert.
 *
 * @param risk what may happen without it
 * @param measures two to four that cost little, the most useful first
 * @param evidence what shows that it is done
 */
public record Guidance(
        LocalizedText risk, List<LocalizedText> measures, LocalizedText evidence, Provenance provenance) {
    public Guidance {
        measures = List.copyOf(measures);
    }
}
