package dev.toride.assessment.catalog.pack;

import dev.toride.assessment.catalog.Edition;
import dev.toride.assessment.catalog.Questionnaire;
import java.util.List;
import java.util.Optional;

/** Everything a set of packs holds, in the order of its files. Ids are unique, references resolve. */
public record Packs(List<Edition> editions, List<Questionnaire> questionnaires) {
    public Packs {
        editions = List.copyOf(editions);
        questionnaires = List.copyOf(questionnaires);
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
}
