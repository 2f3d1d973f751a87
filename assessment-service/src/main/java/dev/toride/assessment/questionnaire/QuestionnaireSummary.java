package dev.toride.assessment.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.QuestionnaireMode;
import jakarta.annotation.Nullable;

/**
 * A questionnaire as a list shows it: without sections, items, choices and bands.
 *
 * @param withdrawn true for one of the tenant's own that is not offered any more; absent for a shipped one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionnaireSummary(
        String id,
        String edition,
        int version,
        LocalizedText title,
        QuestionnaireMode mode,
        int itemCount,
        @Nullable Integer maximum,
        @Nullable Integer minimum,
        @Nullable Boolean withdrawn) {
    static QuestionnaireSummary of(Questionnaire questionnaire, @Nullable Boolean withdrawn) {
        return new QuestionnaireSummary(
                questionnaire.id(),
                questionnaire.edition(),
                questionnaire.version(),
                questionnaire.title(),
                questionnaire.mode(),
                questionnaire.items().size(),
                questionnaire.maximum(),
                questionnaire.minimum(),
                withdrawn);
    }
}
