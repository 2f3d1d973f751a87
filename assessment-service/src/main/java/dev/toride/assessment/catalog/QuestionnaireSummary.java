package dev.toride.assessment.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;

/** A questionnaire as a list shows it: without sections, items, choices and bands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionnaireSummary(
        String id,
        String edition,
        int version,
        LocalizedText title,
        QuestionnaireMode mode,
        int itemCount,
        @Nullable Integer maximum,
        @Nullable Integer minimum) {
    static QuestionnaireSummary of(Questionnaire questionnaire) {
        return new QuestionnaireSummary(
                questionnaire.id(),
                questionnaire.edition(),
                questionnaire.version(),
                questionnaire.title(),
                questionnaire.mode(),
                questionnaire.items().size(),
                questionnaire.maximum(),
                questionnaire.minimum());
    }
}
