package dev.toride.assessment.measure;

import dev.toride.assessment.catalog.Provenance;
import jakarta.annotation.Nullable;

/**
 * What a measure says. The provenances are those of the pack, and absent for the company's own words: sources are ids of the
 * questionnaire that {@link MeasureAim} names.
 */
public record MeasureWords(
        MeasureText title,
        MeasureText text,
        @Nullable Provenance titleProvenance,
        @Nullable Provenance textProvenance) {

    static MeasureWords own(MeasureText title, MeasureText text) {
        return new MeasureWords(
                title.requireWords("/title").requireShort("/title"), text.requireWords("/text"), null, null);
    }
}
