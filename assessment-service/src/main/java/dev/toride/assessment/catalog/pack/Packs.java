package dev.toride.assessment.catalog.pack;

import dev.toride.assessment.catalog.Baseline;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.edition.Edition;
import dev.toride.assessment.catalog.law.Laws;
import java.util.List;
import java.util.Optional;

/**
 * Everything a set of packs holds, in the order of its files. Ids are unique, references resolve.
 *
 * @param laws empty when no pack has any
 */
public record Packs(
        List<Edition> editions, List<Questionnaire> questionnaires, List<Baseline> baselines, Optional<Laws> laws) {
    public Packs {
        editions = List.copyOf(editions);
        questionnaires = List.copyOf(questionnaires);
        baselines = List.copyOf(baselines);
    }

    /** The edition used where a caller names none: the first one. */
    public Edition defaultEdition() {
        return editions.getFirst();
    }

    /** By id, empty when there is none. */
    public Optional<Edition> edition(String id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /** By id, empty when there is none. */
    public Optional<Questionnaire> questionnaire(String id) {
        return questionnaires.stream()
                .filter(questionnaire -> questionnaire.id().equals(id))
                .findFirst();
    }

    /** What a published survey found for the items of a questionnaire; empty when none did. */
    public Optional<Baseline> baseline(String questionnaire) {
        return baselines.stream()
                .filter(baseline -> baseline.questionnaires().contains(questionnaire))
                .findFirst();
    }
}
