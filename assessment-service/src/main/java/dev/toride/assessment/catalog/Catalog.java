package dev.toride.assessment.catalog;

import dev.toride.assessment.catalog.pack.InvalidPackException;
import dev.toride.assessment.catalog.pack.PackReader;
import dev.toride.assessment.catalog.pack.Packs;
import dev.toride.assessment.scoring.Scorer;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.problem.Problem;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The packs as the service uses them: read once at the start; an invalid pack stops the start and says where and why. */
@Startup
@Singleton
public class Catalog {
    private final Packs packs;
    private final Map<String, Scorer> scorers = new HashMap<>();

    /** @throws InvalidPackException with every finding of every file */
    Catalog() {
        packs = PackReader.shipped();
        packs.questionnaires().forEach(questionnaire -> scorers.put(questionnaire.id(), Scorer.of(questionnaire)));
    }

    List<Edition> editions() {
        return packs.editions();
    }

    List<Questionnaire> questionnaires() {
        return packs.questionnaires();
    }

    public Edition edition(String id) {
        return findEdition(id).orElseThrow(KitProblems.NOT_FOUND::problem);
    }

    /** For a reference in a body, which has its own problem when there is no such edition. */
    public Optional<Edition> findEdition(String id) {
        return packs.edition(id);
    }

    public Questionnaire questionnaire(String id) {
        return findQuestionnaire(id).orElseThrow(KitProblems.NOT_FOUND::problem);
    }

    /** For a reference in a body, which has its own problem when there is no such questionnaire. */
    public Optional<Questionnaire> findQuestionnaire(String id) {
        return packs.questionnaire(id);
    }

    /**
     * @throws Problem 422 unknown-questionnaire, at the pointer of the element that names it
     */
    public Scorer scorer(String questionnaire) {
        Scorer scorer = scorers.get(questionnaire);
        if (scorer == null) {
            throw CatalogProblems.UNKNOWN_QUESTIONNAIRE.at("/questionnaire");
        }
        return scorer;
    }
}
