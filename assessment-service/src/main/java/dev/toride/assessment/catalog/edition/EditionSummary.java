package dev.toride.assessment.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.assessment.catalog.LocalizedText;
import jakarta.annotation.Nullable;

/** An edition as a list shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditionSummary(
        String id, int version, @Nullable String predecessor, LocalizedText title, String published) {
    public static EditionSummary of(Edition edition) {
        return new EditionSummary(
                edition.id(), edition.version(), edition.predecessor(), edition.title(), edition.published());
    }
}
