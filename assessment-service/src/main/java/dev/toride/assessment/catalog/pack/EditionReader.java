package dev.toride.assessment.catalog.pack;

import dev.toride.assessment.catalog.Edition;
import dev.toride.assessment.catalog.GuidelineEntry;
import dev.toride.assessment.catalog.Practice;
import dev.toride.assessment.catalog.Step;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Reads a pack of format {@code edition/1}. */
final class EditionReader {
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    private final Fields root;
    private final Provenances provenances;

    EditionReader(Fields root) {
        this.root = root;
        this.provenances = Provenances.read(root);
    }

    Edition read() {
        List<GuidelineEntry> initiatives = entries("initiatives", Ids::number);
        List<Practice> practices =
                practices(initiatives.stream().map(GuidelineEntry::id).toList());
        return new Edition(
                Ids.pack(root, "id"),
                root.integer("version", 1, 1_000_000),
                root.localized("title"),
                root.text("published", MONTH, "a month as YYYY-MM"),
                root.localized("attribution"),
                provenances.sources(),
                entries("principles", Ids::number),
                initiatives,
                steps(practices.stream().map(Practice::id).toList()),
                practices,
                entries("managementRoles", Ids::constant),
                entries("emergencyRoles", Ids::constant),
                entries("lossKinds", Ids::constant),
                entries("inspectionMethods", Ids::constant),
                entries("regulationFamilies", Ids::number));
    }

    private List<GuidelineEntry> entries(String name, BiFunction<Fields, String, String> id) {
        List<GuidelineEntry> entries = root.list(
                name,
                entry -> new GuidelineEntry(
                        id.apply(entry, "id"),
                        entry.localized("title"),
                        entry.localized("summary"),
                        provenances.of(entry)));
        Ids.unique(root, name, entries.stream().map(GuidelineEntry::id).toList());
        return entries;
    }

    private List<Practice> practices(List<String> initiatives) {
        List<Practice> practices = root.list("practices", practice -> {
            List<String> served = practice.texts("initiatives");
            resolve(practice, "initiatives", served, initiatives);
            return new Practice(
                    Ids.number(practice, "id"),
                    practice.text("section"),
                    practice.localized("title"),
                    served,
                    provenances.of(practice));
        });
        Ids.unique(root, "practices", practices.stream().map(Practice::id).toList());
        return practices;
    }

    private List<Step> steps(List<String> practices) {
        List<Step> steps = root.list("steps", step -> {
            List<String> carriedOut = step.texts("practices");
            resolve(step, "practices", carriedOut, practices);
            return new Step(
                    Ids.number(step, "id"),
                    step.localized("title"),
                    step.localized("summary"),
                    carriedOut,
                    provenances.of(step));
        });
        Ids.unique(root, "steps", steps.stream().map(Step::id).toList());
        return steps;
    }

    private static void resolve(Fields fields, String name, List<String> ids, List<String> known) {
        Ids.unique(fields, name, ids);
        for (int i = 0; i < ids.size(); i++) {
            if (!ids.get(i).isEmpty() && !known.contains(ids.get(i))) {
                fields.report(
                        fields.at(name, i), "'" + name + "' refers to '" + ids.get(i) + "', which the edition lacks");
            }
        }
    }
}
