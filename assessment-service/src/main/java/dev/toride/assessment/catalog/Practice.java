package dev.toride.assessment.catalog;

import java.util.List;

/**
 * A practice of part 2 (実践編) and the initiatives it serves (table 3). {@code section} is its number in the guideline, such as
 * {@code 4(1)}.
 */
public record Practice(
        String id, String section, LocalizedText title, List<String> initiatives, Provenance provenance) {
    public Practice {
        initiatives = List.copyOf(initiatives);
    }
}
