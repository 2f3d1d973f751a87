package dev.toride.assessment.catalog.pack;

import dev.toride.assessment.catalog.Baseline;
import dev.toride.assessment.catalog.BaselineItem;
import dev.toride.assessment.catalog.Item;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.Source;
import dev.toride.assessment.catalog.change.ChangeKind;
import dev.toride.assessment.catalog.change.ItemContinuity;
import dev.toride.assessment.catalog.edition.Criterion;
import dev.toride.assessment.catalog.edition.Edition;
import dev.toride.assessment.catalog.edition.Practice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one pack says of another: whether it is there, and whether both say the same. */
final class References {
    private final List<Edition> editions;
    private final List<Questionnaire> questionnaires;
    private final List<Runnable> checks = new ArrayList<>();
    private final Map<String, Source> works = new HashMap<>();

    /** @param editions all of them once every file is read, as {@code questionnaires} */
    References(List<Edition> editions, List<Questionnaire> questionnaires) {
        this.editions = editions;
        this.questionnaires = questionnaires;
    }

    void resolve() {
        checks.forEach(Runnable::run);
    }

    void add(Edition edition, Fields root) {
        add(edition.sources(), root);
        checks.add(() -> {
            predecessor(edition, root);
            for (int i = 0; i < edition.criteria().size(); i++) {
                Criterion criterion = edition.criteria().get(i);
                if (criterion.questionnaire() != null
                        && questionnaire(criterion.questionnaire()).isEmpty()) {
                    root.report(
                            root.at("criteria", i), "there is no questionnaire '" + criterion.questionnaire() + "'");
                }
            }
        });
    }

    void add(Questionnaire questionnaire, Fields root) {
        add(questionnaire.sources(), root);
        checks.add(() -> {
            Optional<Edition> edition = edition(questionnaire.edition());
            if (edition.isEmpty()) {
                root.report("edition", "there is no edition '" + questionnaire.edition() + "'");
                return;
            }
            List<String> practices =
                    edition.get().practices().stream().map(Practice::id).toList();
            for (int i = 0; i < questionnaire.practices().size(); i++) {
                String practice = questionnaire.practices().get(i);
                if (!practice.isEmpty() && !practices.contains(practice)) {
                    root.report(root.at("practices", i), "the edition has no practice '" + practice + "'");
                }
            }
            if (questionnaire.predecessor() != null) {
                predecessor(questionnaire, edition.get(), root);
            }
        });
    }

    void add(Baseline baseline, Fields root) {
        add(baseline.sources(), root);
        checks.add(() -> {
            for (int i = 0; i < baseline.questionnaires().size(); i++) {
                String id = baseline.questionnaires().get(i);
                Optional<Questionnaire> questionnaire = questionnaire(id);
                if (questionnaire.isEmpty()) {
                    root.report(root.at("questionnaires", i), "there is no questionnaire '" + id + "'");
                } else {
                    items(baseline, questionnaire.get(), root);
                }
            }
        });
    }

    /** An id of a source is the same work in every pack, so that what several packs say can be shown with one list of sources. */
    void add(List<Source> sources, Fields root) {
        for (int i = 0; i < sources.size(); i++) {
            Source known = works.putIfAbsent(sources.get(i).id(), sources.get(i));
            if (known != null && !known.equals(sources.get(i))) {
                root.report(
                        root.at("sources", i), "'" + known.id() + "' is another title or address than in a pack above");
            }
        }
    }

    private void predecessor(Edition edition, Fields root) {
        if (edition.predecessor() == null) {
            return;
        }
        Optional<Edition> predecessor = edition(edition.predecessor());
        if (predecessor.isEmpty()) {
            root.report("predecessor", "there is no edition '" + edition.predecessor() + "'");
        } else if (predecessor.get().published().compareTo(edition.published()) >= 0) {
            // Also what keeps a chain of predecessors from running in a circle.
            root.report("predecessor", "'" + edition.predecessor() + "' was not published before");
        }
    }

    private void predecessor(Questionnaire questionnaire, Edition edition, Fields root) {
        String id = questionnaire.predecessor().questionnaire();
        Optional<Questionnaire> predecessor = questionnaire(id);
        if (predecessor.isEmpty()) {
            root.report("predecessor", "there is no questionnaire '" + id + "'");
        } else if (!predecessor.get().edition().equals(edition.predecessor())) {
            root.report("predecessor", "'" + id + "' is not of the edition before '" + edition.id() + "'");
        } else {
            continuity(questionnaire, predecessor.get(), root);
        }
    }

    private void continuity(Questionnaire newer, Questionnaire older, Fields root) {
        Map<String, Item> olderItems = byId(older);
        Map<String, Item> newerItems = byId(newer);
        Set<String> left = new HashSet<>(olderItems.keySet());
        for (ItemContinuity change : newer.predecessor().items()) {
            if (change.from() == null) {
                continue;
            }
            if (!olderItems.containsKey(change.from())) {
                root.report("predecessor", "'" + older.id() + "' has no item '" + change.from() + "'");
            } else if (!left.remove(change.from())) {
                root.report("predecessor", "item '" + change.from() + "' of '" + older.id() + "' is listed twice");
            } else if (change.to() != null && newerItems.containsKey(change.to())) {
                boolean same = olderItems
                        .get(change.from())
                        .question()
                        .ja()
                        .equals(newerItems.get(change.to()).question().ja());
                if (same != (change.change() == ChangeKind.SAME)) {
                    root.report(
                            "predecessor",
                            "item '" + change.to() + "' is " + change.change() + ", but its question "
                                    + (same ? "is the same" : "differs"));
                }
            }
        }
        older.items().stream()
                .map(Item::id)
                .filter(left::contains)
                .forEach(item -> root.report(
                        "predecessor", "does not say what became of item '" + item + "' of '" + older.id() + "'"));
    }

    private static void items(Baseline baseline, Questionnaire questionnaire, Fields root) {
        Map<String, Item> known = byId(questionnaire);
        for (int i = 0; i < baseline.items().size(); i++) {
            BaselineItem item = baseline.items().get(i);
            if (!item.item().isEmpty() && !known.containsKey(item.item())) {
                root.report(root.at("items", i), "'" + questionnaire.id() + "' has no item '" + item.item() + "'");
            }
        }
    }

    private Optional<Edition> edition(String id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    private Optional<Questionnaire> questionnaire(String id) {
        return questionnaires.stream()
                .filter(questionnaire -> questionnaire.id().equals(id))
                .findFirst();
    }

    private static Map<String, Item> byId(Questionnaire questionnaire) {
        Map<String, Item> byId = new HashMap<>();
        questionnaire.items().forEach(item -> byId.putIfAbsent(item.id(), item));
        return byId;
    }
}
