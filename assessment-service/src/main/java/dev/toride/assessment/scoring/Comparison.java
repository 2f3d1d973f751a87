package dev.toride.assessment.scoring;

import dev.toride.assessment.catalog.Item;
import dev.toride.assessment.catalog.Questionnaire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What of two results can be held against each other: everything where the same was asked, else only what was asked in the same words with the
 * same choices and points. Whatever is left is said not to be comparable; nothing is guessed.
 *
 * @param items whether an item of the newer questionnaire asks what the older one asked
 * @param sections whether a section has the same items, all comparable
 * @param totals whether both can reach the same totals by the same answers
 */
public record Comparison(Predicate<String> items, Predicate<String> sections, boolean totals) {
    private static final Comparison WHOLE = new Comparison(item -> true, section -> true, true);

    /** Of two results of one and the same questionnaire. */
    public static Comparison whole() {
        return WHOLE;
    }

    /** Of results of two questionnaires, or of two versions of one. */
    public static Comparison of(Questionnaire older, Questionnaire newer) {
        if (older.id().equals(newer.id()) && older.version() == newer.version()) {
            return WHOLE;
        }
        boolean sameScale = newer.offersChoicesOf(older);
        Map<String, Item> before = new HashMap<>();
        older.items().forEach(item -> before.put(item.id(), item));
        Map<String, List<String>> sectionsBefore = new HashMap<>();
        older.sections().forEach(section -> sectionsBefore.put(section.id(), section.items()));
        Map<String, Boolean> same = new HashMap<>();
        newer.items().forEach(item -> same.put(item.id(), sameScale && isSame(item, before.get(item.id()))));
        Map<String, Boolean> sameSections = new HashMap<>();
        newer.sections()
                .forEach(section -> sameSections.put(
                        section.id(),
                        section.items().equals(sectionsBefore.get(section.id()))
                                && section.items().stream().allMatch(same::get)));
        boolean whole = before.size() == same.size() && !same.containsValue(false);
        return new Comparison(
                item -> same.getOrDefault(item, false), section -> sameSections.getOrDefault(section, false), whole);
    }

    private static boolean isSame(Item item, Item before) {
        return before != null && before.question().equals(item.question());
    }
}
