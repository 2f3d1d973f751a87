package dev.toride.assessment.catalog.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.assessment.catalog.Confidence;
import dev.toride.assessment.catalog.Provenance;
import dev.toride.assessment.catalog.Questionnaire;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a questionnaire of the older edition became one of the newer.
 *
 * @param from absent when the questionnaire itself is new
 * @param sameChoices both offer the same choices with the same words and points, so that a kept answer still fits and totals can be compared
 * @param items the newer one's in its order, then the removed ones in the older one's
 * @param provenance the weakest of the steps in between; absent when the questionnaire itself is new
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionnaireChange(
        @Nullable String from,
        String to,
        boolean sameChoices,
        List<ItemContinuity> items,
        @Nullable Provenance provenance) {
    public QuestionnaireChange {
        items = List.copyOf(items);
    }

    /**
     * The way from one questionnaire to a later one, however many lie between them.
     *
     * @param questionnaires all of them
     * @return empty when {@code older} is not among the predecessors of {@code newer}
     */
    public static Optional<QuestionnaireChange> between(
            Questionnaire older, Questionnaire newer, List<Questionnaire> questionnaires) {
        List<Questionnaire> chain = predecessors(newer, questionnaires);
        int from = chain.indexOf(older);
        if (from < 0) {
            return Optional.empty();
        }
        List<Questionnaire> way = new ArrayList<>(chain.subList(0, from + 1).reversed());
        way.add(newer);
        return Optional.of(along(way));
    }

    /** The questionnaires that one continues, its own predecessor first. */
    public static List<Questionnaire> predecessors(Questionnaire newest, List<Questionnaire> questionnaires) {
        Map<String, Questionnaire> known =
                questionnaires.stream().collect(Collectors.toMap(Questionnaire::id, questionnaire -> questionnaire));
        List<Questionnaire> chain = new ArrayList<>();
        for (Predecessor step = newest.predecessor();
                step != null;
                step = chain.getLast().predecessor()) {
            chain.add(known.get(step.questionnaire()));
        }
        return chain;
    }

    /** Of a questionnaire that continues none: everything in it is new. */
    public static QuestionnaireChange ofNew(Questionnaire questionnaire) {
        return along(List.of(questionnaire));
    }

    /**
     * @param chain the questionnaire of the older edition first, each the predecessor of the next; only the newest where nothing precedes it
     */
    static QuestionnaireChange along(List<Questionnaire> chain) {
        Questionnaire oldest = chain.getFirst();
        Questionnaire newest = chain.getLast();
        if (chain.size() == 1) {
            List<ItemContinuity> items = newest.items().stream()
                    .map(item -> new ItemContinuity(ChangeKind.NEW, null, item.id()))
                    .toList();
            return new QuestionnaireChange(null, newest.id(), false, items, null);
        }
        Predecessor whole = chain.get(1).predecessor();
        for (Questionnaire later : chain.subList(2, chain.size())) {
            whole = then(whole, later.predecessor());
        }
        return new QuestionnaireChange(
                oldest.id(), newest.id(), newest.offersChoicesOf(oldest), whole.items(), whole.provenance());
    }

    private static Predecessor then(Predecessor first, Predecessor second) {
        Map<String, ItemContinuity> into = new HashMap<>();
        first.items().stream().filter(change -> change.to() != null).forEach(change -> into.put(change.to(), change));
        List<ItemContinuity> items = new ArrayList<>();
        for (ItemContinuity later : second.items()) {
            ItemContinuity earlier = later.from() == null ? null : into.get(later.from());
            if (earlier == null) {
                items.add(later);
            } else if (later.to() != null || earlier.from() != null) {
                items.add(new ItemContinuity(kind(earlier, later), earlier.from(), later.to()));
            }
        }
        first.items().stream().filter(change -> change.to() == null).forEach(items::add);
        return new Predecessor(first.questionnaire(), items, weaker(first.provenance(), second.provenance()));
    }

    private static ChangeKind kind(ItemContinuity earlier, ItemContinuity later) {
        if (earlier.from() == null) {
            return ChangeKind.NEW;
        }
        return later.change() == ChangeKind.SAME ? earlier.change() : later.change();
    }

    private static Provenance weaker(Provenance first, Provenance second) {
        Set<String> sources = new LinkedHashSet<>(first.source());
        sources.addAll(second.source());
        Confidence confidence = Stream.of(first.confidence(), second.confidence())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Provenance(List.copyOf(sources), confidence);
    }
}
