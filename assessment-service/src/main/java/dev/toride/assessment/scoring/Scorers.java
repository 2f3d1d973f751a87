package dev.toride.assessment.scoring;

import dev.toride.assessment.catalog.Catalog;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.KitProblems;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scorer of each questionnaire of the catalog, laid out once at the start. */
@Startup
@Singleton
public class Scorers {
    private final Map<String, Scorer> byQuestionnaire;

    @Inject
    Scorers(Catalog catalog) {
        byQuestionnaire = catalog.questionnaires().stream()
                .map(Scorer::of)
                .collect(Collectors.toUnmodifiableMap(
                        scorer -> scorer.questionnaire().id(), Function.identity()));
    }

    /** As {@link #of}, for a query parameter of this name. @throws dev.toride.kit.problem.Problem 400 that names it */
    public void requireParameter(String parameter, String questionnaire) {
        if (!byQuestionnaire.containsKey(questionnaire)) {
            throw KitProblems.INVALID_REQUEST
                    .problem()
                    .and(FieldError.ofParameter(parameter, ScoringProblems.UNKNOWN_QUESTIONNAIRE.code()));
        }
    }

    /**
     * @param questionnaire id of a {@link Questionnaire}
     * @throws dev.toride.kit.problem.Problem 422 unknown-questionnaire, at the pointer of the element that names it
     */
    public Scorer of(String questionnaire) {
        Scorer scorer = byQuestionnaire.get(questionnaire);
        if (scorer == null) {
            throw ScoringProblems.UNKNOWN_QUESTIONNAIRE.at("/questionnaire");
        }
        return scorer;
    }
}
