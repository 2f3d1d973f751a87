package dev.toride.inventory.guideline;

import java.util.List;

/** Where a value comes from: ids of {@link Source}s of the same pack, and how well it is known. */
public record Provenance(List<String> source, Confidence confidence) {
    public Provenance {
        source = List.copyOf(source);
    }
}
