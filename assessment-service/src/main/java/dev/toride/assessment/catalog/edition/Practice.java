package dev.toride.assessment.catalog.edition;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import java.util.List;

/**
 * A practice of part 2 (実践編) and the initiatives it serves (table 3).
 *
 * @param section its number in the guideline, such as {@code 4(1)}
 * @param provenance of the initiatives, which are read from another place than the title
 */
public record Practice(
        String id,
        String section,
        LocalizedText title,
        Provenance titleProvenance,
        List<String> initiatives,
        Provenance provenance) {
    public Practice {
        initiatives = List.copyOf(initiatives);
    }
}
