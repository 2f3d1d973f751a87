package dev.toride.assessment.scoring;

import dev.toride.assessment.catalog.Catalog;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.questionnaire.OwnQuestionnaires;
import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.problem.Problem;
import dev.toride.kit.tenancy.Caller;
import io.quarkus.runtime.Startup;
import jakarta.annotation.Nullable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The scorer of each questionnaire: of a shipped one laid out once at the start; of a tenant's own one looked up in the database, whose
 * versions never change and so are kept. {@link #isShipped} tells which: only what is shipped may be asked for on the event loop.
 */
@Startup
@Singleton
public class Scorers {
    private final Map<String, Scorer> byQuestionnaire;
    private final OwnQuestionnaires own;
    private final OwnScorers kept = new OwnScorers();
    private final Caller caller;

    @Inject
    Scorers(Catalog catalog, OwnQuestionnaires own, Caller caller) {
        byQuestionnaire = catalog.questionnaires().stream()
                .map(Scorer::of)
                .collect(Collectors.toUnmodifiableMap(
                        scorer -> scorer.questionnaire().id(), Function.identity()));
        this.own = own;
        this.caller = caller;
    }

    /** Whether nothing has to be looked up for it. True also for what there is not. */
    public boolean isShipped(String questionnaire) {
        return !Questionnaire.isOwn(questionnaire);
    }

    /** For a query parameter of this name: any that there is, withdrawn or not. @throws dev.toride.kit.problem.Problem 400 that names it */
    public void requireParameter(String parameter, String questionnaire) {
        if (!isKnown(questionnaire)) {
            throw KitProblems.INVALID_REQUEST
                    .problem()
                    .and(FieldError.ofParameter(parameter, ScoringProblems.UNKNOWN_QUESTIONNAIRE.code()));
        }
    }

    /** Any that there is, withdrawn or not. @throws dev.toride.kit.problem.Problem 422 unknown-questionnaire at /questionnaire */
    public void requireKnown(String questionnaire) {
        if (!isKnown(questionnaire)) {
            throw ScoringProblems.UNKNOWN_QUESTIONNAIRE.at("/questionnaire");
        }
    }

    private boolean isKnown(String questionnaire) {
        return isShipped(questionnaire)
                ? byQuestionnaire.containsKey(questionnaire)
                : own.current(questionnaire).isPresent();
    }

    /** The newest version, as {@link #of(String, Integer)}. */
    public Scorer of(String questionnaire) {
        return of(questionnaire, null);
    }

    /**
     * For what is scored or was begun with it.
     *
     * @param questionnaire id of a {@link Questionnaire}
     * @param version of a tenant's own one, withdrawn or not; null for the newest, and for a shipped one
     * @throws dev.toride.kit.problem.Problem 422 at the pointer of the element that names what there is not; also where the newest version is
     *     asked for and the questionnaire was withdrawn
     */
    public Scorer of(String questionnaire, @Nullable Integer version) {
        if (!isShipped(questionnaire)) {
            return version == null ? newest(questionnaire) : version(questionnaire, version);
        }
        Scorer scorer = byQuestionnaire.get(questionnaire);
        if (scorer == null) {
            throw ScoringProblems.UNKNOWN_QUESTIONNAIRE.at("/questionnaire");
        }
        if (version != null) {
            throw ScoringProblems.UNKNOWN_VERSION.at("/questionnaireVersion");
        }
        return scorer;
    }

    /** As {@link #of(String, Integer)}; empty in place of a problem. */
    public Optional<Scorer> find(String questionnaire, @Nullable Integer version) {
        try {
            return Optional.of(of(questionnaire, version));
        } catch (Problem unknown) {
            return Optional.empty();
        }
    }

    /** As {@link #of(String, Integer)}, for something new: what was withdrawn is refused in every version. */
    public Scorer offered(String questionnaire, @Nullable Integer version) {
        if (version != null && !isShipped(questionnaire)) {
            newest(questionnaire);
        }
        return of(questionnaire, version);
    }

    /** Asks for the number each time: another replica may just have added a version. */
    private Scorer newest(String questionnaire) {
        OwnQuestionnaires.Current current = own.current(questionnaire)
                .orElseThrow(() -> ScoringProblems.UNKNOWN_QUESTIONNAIRE.at("/questionnaire"));
        if (current.isWithdrawn()) {
            throw ScoringProblems.WITHDRAWN_QUESTIONNAIRE.at("/questionnaire");
        }
        return version(questionnaire, current.version());
    }

    private Scorer version(String questionnaire, int version) {
        return kept.get(
                        new OwnScorers.Key(caller.tenant(), questionnaire, version),
                        () -> own.version(questionnaire, version).map(Scorer::of))
                .orElseThrow(() -> own.current(questionnaire).isEmpty()
                        ? ScoringProblems.UNKNOWN_QUESTIONNAIRE.at("/questionnaire")
                        : ScoringProblems.UNKNOWN_VERSION.at("/questionnaireVersion"));
    }
}
