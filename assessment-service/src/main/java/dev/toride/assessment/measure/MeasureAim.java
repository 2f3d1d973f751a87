package dev.toride.assessment.measure;

import dev.toride.assessment.catalog.Choice;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.QuestionnaireMode;
import dev.toride.assessment.scoring.ScoringProblems;
import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which item a measure is to improve, and what that gains. */
@Schema(description = "Which item of which questionnaire the measure is to improve, and what that gains.")
public record MeasureAim(
        @Schema(required = true, examples = "ipa-sme-3.self-assessment")
        String questionnaire,

        @Nullable @Schema(description = "Of a questionnaire of the tenant's own; absent for a shipped one.")
        Integer questionnaireVersion,

        @Schema(required = true, examples = "3") String item,

        @Nullable @Schema(description = "The choice of the assessment it was proposed for.", examples = "UNKNOWN")
        String from,

        @Schema(
                required = true,
                description = "The choice that will be right once the measure is in place.",
                examples = "DONE")
        String to,

        @Nullable
        @Schema(
                description =
                        "Points gained from one choice to the other; absent for checklists and without an assessment.",
                examples = "5")
        Integer points) {

    /**
     * @param to the best choice when null
     * @throws dev.toride.kit.problem.Problem 422 unknown-item at /item or unknown-choice at /to
     */
    static MeasureAim of(Questionnaire questionnaire, String item, @Nullable String from, @Nullable String to) {
        if (questionnaire.items().stream().noneMatch(known -> known.id().equals(item))) {
            throw ScoringProblems.unknownItem("/item");
        }
        // Choices stand from best to worst.
        Choice aimedAt = to == null ? questionnaire.choices().getFirst() : choice(questionnaire, to);
        if (aimedAt == null) {
            throw ScoringProblems.unknownChoice("/to");
        }
        Choice now = from == null ? null : choice(questionnaire, from);
        boolean scored = questionnaire.mode() == QuestionnaireMode.POINTS && now != null;
        return new MeasureAim(
                questionnaire.id(),
                questionnaire.namedVersion(),
                item,
                from,
                aimedAt.id(),
                scored ? aimedAt.points() - now.points() : null);
    }

    /** At the best choice, for an item of the questionnaire. */
    public static MeasureAim best(Questionnaire questionnaire, String item, String from) {
        return of(questionnaire, item, from, null);
    }

    @Nullable
    private static Choice choice(Questionnaire questionnaire, String id) {
        return questionnaire.choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
