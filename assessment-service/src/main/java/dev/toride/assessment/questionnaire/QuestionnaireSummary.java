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
    static QuestionnaireSummary of(Questionnaire shipped) {
        return new QuestionnaireSummary(
                shipped.id(),
                shipped.edition(),
                shipped.version(),
                shipped.title(),
                shipped.mode(),
                shipped.items().size(),
                shipped.maximum(),
                shipped.minimum(),
                null);
    }

    static QuestionnaireSummary of(OwnBrief own) {
        return new QuestionnaireSummary(
                own.questionnaire(),
                own.edition(),
                own.number(),
                own.title(),
                own.mode(),
                own.itemCount(),
                own.maximum(),
                own.minimum(),
                own.isWithdrawn());
    }
}
