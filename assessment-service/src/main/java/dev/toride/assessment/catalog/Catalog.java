package dev.toride.assessment.catalog;

import dev.toride.assessment.catalog.change.EditionChange;
import dev.toride.assessment.catalog.change.QuestionnaireChange;
import dev.toride.assessment.catalog.edition.Edition;
import dev.toride.assessment.catalog.edition.EditionSummary;
import dev.toride.assessment.catalog.law.Laws;
import dev.toride.assessment.catalog.pack.InvalidPackException;
import dev.toride.assessment.catalog.pack.PackReader;
import dev.toride.assessment.catalog.pack.Packs;
import dev.toride.kit.problem.KitProblems;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The packs as the service uses them: read once at the start; an invalid pack stops the start and says where and why. */
@Startup
@Singleton
public class Catalog {
    private final Packs packs;

    /** @throws InvalidPackException with every finding */
    Catalog() {
        packs = PackReader.shipped();
    }

    /** The default first. */
    CatalogPage<EditionSummary> editions() {
        return new CatalogPage<>(
                packs.editions().stream().map(EditionSummary::of).toList(),
                PackEtag.of(packs.editions().stream().map(Edition::etag).toList()));
    }

    /** Whole, the default first. */
    public List<Edition> allEditions() {
        return packs.editions();
    }

    public List<Questionnaire> questionnaires() {
        return packs.questionnaires();
    }

    public Edition edition(String id) {
        return findEdition(id).orElseThrow(KitProblems.NOT_FOUND::problem);
    }

    /** Used where a caller names none. */
    public Edition defaultEdition() {
        return packs.defaultEdition();
    }

    /** For a reference in a body, which has its own problem when there is no such edition. */
    public Optional<Edition> findEdition(String id) {
        return packs.edition(id);
    }

    /** A shipped one; a tenant's own are not of the catalog. */
    public Optional<Questionnaire> findQuestionnaire(String id) {
        return packs.questionnaire(id);
    }

    /** Empty when the first is not among the predecessors of the second. */
    public Optional<QuestionnaireChange> change(Questionnaire older, Questionnaire newer) {
        return QuestionnaireChange.between(older, newer, packs.questionnaires());
    }

    /** The shipped questionnaires that one continues, its own predecessor first. */
    public List<Questionnaire> predecessors(Questionnaire questionnaire) {
        return QuestionnaireChange.predecessors(questionnaire, packs.questionnaires());
    }

    /** Ids of the questionnaires whose results have a total. */
    public List<String> scoredQuestionnaires() {
        return packs.questionnaires().stream()
                .filter(questionnaire -> questionnaire.mode() == QuestionnaireMode.POINTS)
                .map(Questionnaire::id)
                .toList();
    }

    /** What a published survey found for the items of a questionnaire; empty when none is known. */
    public Optional<Baseline> baseline(String questionnaire) {
        return packs.baseline(questionnaire);
    }

    public Laws laws() {
        return packs.laws().orElseThrow(KitProblems.NOT_FOUND::problem);
    }

    /**
     * @throws Problem 404 when there is no edition {@code to}, 422 at the parameter {@code from} when that is none or does not precede it
     */
    EditionChange change(String from, String to) {
        Edition newer = edition(to);
        Edition older = packs.edition(from)
                .orElseThrow(() -> CatalogProblems.ofParameter(CatalogProblems.UNKNOWN_EDITION, "from"));
        return EditionChange.between(older, newer, packs.editions(), packs.questionnaires())
                .orElseThrow(() -> CatalogProblems.ofParameter(CatalogProblems.NOT_A_PREDECESSOR, "from"));
    }
}
