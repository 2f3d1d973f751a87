package dev.toride.document.facts;

import dev.toride.document.rendering.model.Language;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The names of a company's departments as a report shows them.
 *
 * @param names of the departments that inventory-service still knows; the company's own id stands for the company as a whole
 */
record UnitNames(Map<UUID, String> names, Language language) {
    /** More names in a row are skipped by every reader; the table of departments shows them all. */
    private static final int LIST_MAX = 8;

    private static final int LIST_SHORTENED = 5;

    /** An old assessment may name a department that was closed since. */
    String of(UUID unit) {
        String name = names.get(unit);
        if (name == null) {
            return language == Language.JA ? "廃止された部署" : "closed department";
        }
        return name;
    }

    /** Some names stand for all: 総務部、営業部、…ほか35部署. */
    String list(List<UUID> units) {
        int shown = units.size() > LIST_MAX ? LIST_SHORTENED : units.size();
        String list = units.stream()
                .limit(shown)
                .map(this::of)
                .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
        int more = units.size() - shown;
        if (more == 0) {
            return list;
        }
        return list + (language == Language.JA ? "ほか" + more + "部署" : " and " + more + " more");
    }

    /** How many they are where they are too many to be read one by one. */
    String listOrCount(List<UUID> units) {
        if (units.size() <= LIST_MAX) {
            return list(units);
        }
        return units.size() + (language == Language.JA ? "部署" : " departments");
    }
}
