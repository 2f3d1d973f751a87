package dev.toride.assessment.catalog;

import java.util.List;

/** A part (パート) of a questionnaire with the ids of its items in order. */
public record Section(String id, LocalizedText title, List<String> items, Provenance provenance) {
    public Section {
        items = List.copyOf(items);
    }
}
