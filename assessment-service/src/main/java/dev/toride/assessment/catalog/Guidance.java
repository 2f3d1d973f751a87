package dev.toride.assessment.catalog;

import java.util.List;

/** The commentary (解説編) on an item: what may happen without it, and measures that cost little. */
public record Guidance(LocalizedText risk, List<LocalizedText> measures, Provenance provenance) {
    public Guidance {
        measures = List.copyOf(measures);
    }
}
