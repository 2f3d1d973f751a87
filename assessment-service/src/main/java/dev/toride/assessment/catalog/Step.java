package dev.toride.assessment.catalog;

import java.util.List;

/** One of the four steps a company climbs, with the ids of its practices in order. */
public record Step(
        String id, LocalizedText title, LocalizedText summary, List<String> practices, Provenance provenance) {
    public Step {
        practices = List.copyOf(practices);
    }
}
