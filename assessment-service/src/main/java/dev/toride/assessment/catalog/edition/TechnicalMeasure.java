package dev.toride.assessment.catalog.edition;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import java.util.List;

/**
 * A class of technical measures (技術的対策).
 *
 * @param summary what it protects from, in our words
 * @param examples kinds of products
 */
public record TechnicalMeasure(
        String id,
        LocalizedText title,
        LocalizedText summary,
        Provenance provenance,
        List<LocalizedText> examples,
        Provenance examplesProvenance) {
    public TechnicalMeasure {
        examples = List.copyOf(examples);
    }
}
