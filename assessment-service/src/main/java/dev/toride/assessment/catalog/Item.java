package dev.toride.assessment.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A question (診断項目).
 *
 * @param question the full question; its Japanese is quoted where {@code provenance} says GUIDELINE
 * @param title a short heading; it has a provenance of its own because the guideline's tables carry none
 * @param notes explanations of words in the question
 * @param guidance absent where the pack gives none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Item(
        String id,
        LocalizedText question,
        Provenance provenance,
        LocalizedText title,
        Provenance titleProvenance,
        List<LocalizedText> notes,
        Guidance guidance) {
    public Item {
        notes = List.copyOf(notes);
    }
}
