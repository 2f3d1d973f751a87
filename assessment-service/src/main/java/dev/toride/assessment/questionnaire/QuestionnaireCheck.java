package dev.toride.assessment.questionnaire;

import dev.toride.assessment.catalog.Questionnaire;
import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a sound questionnaire amounts to. */
@Schema(
        description =
                "What a sound questionnaire amounts to; nothing is kept. An unsound one is answered by a problem.")
public record QuestionnaireCheck(
        @Schema(required = true) int itemCount,

        @Nullable @Schema(description = "The highest total; absent for a checklist, like minimum.")
        Integer maximum,

        @Nullable Integer minimum) {
    static QuestionnaireCheck of(Questionnaire questionnaire) {
        return new QuestionnaireCheck(questionnaire.items().size(), questionnaire.maximum(), questionnaire.minimum());
    }
}
