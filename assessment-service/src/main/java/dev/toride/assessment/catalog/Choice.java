package dev.toride.assessment.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An answer that may be given to every item of a questionnaire. The choices of a questionnaire are ordered from best to worst.
 *
 * @param points in {@link QuestionnaireMode#POINTS}, otherwise absent
 * @param settles in {@link QuestionnaireMode#CHECKLIST}: whether an item so answered needs nothing more; otherwise absent
 * @param unknown true for わからない: nobody knows, which the guideline counts as worse than "no"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Choice(
        String id, LocalizedText label, Integer points, Boolean settles, boolean unknown, Provenance provenance) {
    /** All of it but where it comes from. */
    Choice meaning() {
        return new Choice(id, label, points, settles, unknown, null);
    }
}
