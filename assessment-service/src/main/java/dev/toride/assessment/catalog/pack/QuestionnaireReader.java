package dev.toride.assessment.catalog.pack;

import dev.toride.assessment.catalog.Band;
import dev.toride.assessment.catalog.Choice;
import dev.toride.assessment.catalog.Guidance;
import dev.toride.assessment.catalog.Item;
import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.PackReference;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.QuestionnaireMode;
import dev.toride.assessment.catalog.Section;
import jakarta.annotation.Nullable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads a pack of format {@code questionnaire/1}. */
final class QuestionnaireReader {
    private static final List<String> PARTS =
            List.of("items", "titles", "guidance", "sections", "choices", "bands", "predecessor");
    private static final int MOST_ITEMS = 500;
    private static final int MOST_SECTIONS = 50;
    private static final int MOST_CHOICES = 16;
    private static final int MOST_BANDS = 50;
    private static final int MOST_POINTS = 1_000;
    private static final int MOST_TOTAL = MOST_ITEMS * MOST_POINTS;
    private static final int LEAST_MEASURES = 2;
    private static final int MOST_MEASURES = 4;

    private final Fields root;

    @Nullable
    private final PackReference basedOn;

    private final Provenances provenances;
    private final QuestionnaireMode mode;

    /** @param basedOn null when it stands for itself */
    QuestionnaireReader(Fields root, @Nullable PackReference basedOn) {
        this.root = root;
        this.basedOn = basedOn;
        this.provenances = new Provenances(root, PARTS);
        this.mode = root.oneOf("mode", QuestionnaireMode.class);
    }

    Questionnaire read() {
        int before = root.findings();
        List<Item> items = items();
        List<Choice> choices = choices();
        boolean totalsKnown = root.findings() == before;
        List<Section> sections = sections(items);
        Integer maximum = null;
        Integer minimum = null;
        List<Band> bands = List.of();
        if (mode == QuestionnaireMode.POINTS) {
            maximum = items.size()
                    * choices.stream().mapToInt(Choice::points).max().orElse(0);
            minimum = items.size()
                    * choices.stream().mapToInt(Choice::points).min().orElse(0);
            bands = bands(totalsKnown, minimum, maximum);
        }
        return new Questionnaire(
                Ids.pack(root, "id"),
                Ids.pack(root, "edition"),
                root.integer("version", 1, 1_000_000),
                basedOn,
                root.localized("title"),
                mode,
                root.localized("attribution"),
                provenances.sources(),
                root.texts("practices"),
                root.has("predecessor")
                        ? root.nested("predecessor", fields -> PredecessorReader.read(fields, items, provenances))
                        : null,
                maximum,
                minimum,
                sections,
                items,
                choices,
                bands);
    }

    private List<Item> items() {
        List<Item> items = root.list(
                "items",
                item -> new Item(
                        Ids.number(item, "id"),
                        item.localized("question"),
                        provenances.of(item, "items"),
                        item.localized("title"),
                        provenances.of(item, "titleProvenance", "titles"),
                        item.has("notes") ? item.localizedList("notes") : List.of(),
                        item.has("guidance") ? item.nested("guidance", this::guidance) : null));
        Ids.unique(root, "items", items.stream().map(Item::id).toList());
        size("items", items.size(), 1, MOST_ITEMS);
        return items;
    }

    private Guidance guidance(Fields fields) {
        List<LocalizedText> measures = fields.localizedList("measures");
        if (fields.has("measures") && (measures.size() < LEAST_MEASURES || measures.size() > MOST_MEASURES)) {
            fields.report(
                    "measures",
                    Rule.size(LEAST_MEASURES, MOST_MEASURES),
                    "'measures' must have from " + LEAST_MEASURES + " to " + MOST_MEASURES + " entries");
        }
        return new Guidance(
                fields.localized("risk"), measures, fields.localized("evidence"), provenances.of(fields, "guidance"));
    }

    private List<Section> sections(List<Item> items) {
        Set<String> known = new HashSet<>(items.stream().map(Item::id).toList());
        Map<String, String> sectionOf = new HashMap<>();
        List<Section> sections = root.list("sections", fields -> {
            String id = Ids.pack(fields, "id");
            List<String> members = fields.texts("items");
            for (int i = 0; i < members.size(); i++) {
                String item = members.get(i);
                if (item.isEmpty()) {
                    continue;
                }
                if (!known.contains(item)) {
                    fields.report(
                            fields.at("items", i),
                            Rule.UNKNOWN_ITEM,
                            "section '" + id + "' names item '" + item + "', which is missing");
                }
                String other = sectionOf.putIfAbsent(item, id);
                if (other != null) {
                    fields.report(
                            fields.at("items", i),
                            Rule.ITEM_IN_TWO_SECTIONS,
                            "item '" + item + "' stands already in section '" + other + "'");
                }
            }
            if (members.isEmpty() && fields.has("items")) {
                fields.report("items", Rule.size(1, MOST_ITEMS), "section '" + id + "' has no items");
            }
            return new Section(id, fields.localized("title"), members, provenances.of(fields, "sections"));
        });
        Ids.unique(root, "sections", sections.stream().map(Section::id).toList());
        size("sections", sections.size(), 1, MOST_SECTIONS);
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i).id();
            if (!item.isEmpty() && !sectionOf.containsKey(item)) {
                root.report(root.at("items", i), Rule.ITEM_IN_NO_SECTION, "item '" + item + "' stands in no section");
            }
        }
        return sections;
    }

    private List<Choice> choices() {
        boolean checklist = mode == QuestionnaireMode.CHECKLIST;
        int before = root.findings();
        List<Choice> choices = root.list(
                "choices",
                choice -> new Choice(
                        Ids.constant(choice, "id"),
                        choice.localized("label"),
                        checklist ? null : choice.integer("points", -MOST_POINTS, MOST_POINTS),
                        checklist ? choice.flag("settles") : null,
                        choice.has("unknown") && choice.flag("unknown"),
                        provenances.of(choice, "choices")));
        Ids.unique(root, "choices", choices.stream().map(Choice::id).toList());
        size("choices", choices.size(), 2, MOST_CHOICES);
        if (root.findings() == before) {
            if (checklist) {
                someSettle(choices);
            } else {
                bestFirst(choices);
            }
        }
        return choices;
    }

    private void someSettle(List<Choice> choices) {
        if (choices.stream().noneMatch(Choice::settles)) {
            root.report("choices", Rule.NOTHING_SETTLES, "at least one choice must settle an item");
        }
    }

    private void bestFirst(List<Choice> choices) {
        if (choices.getFirst().points() <= 0) {
            root.report(root.at("choices", 0), Rule.BEST_WITHOUT_POINTS, "the best choice must have points above 0");
        }
        for (int i = 1; i < choices.size(); i++) {
            if (choices.get(i).points() > choices.get(i - 1).points()) {
                root.report(
                        root.at("choices", i),
                        Rule.CHOICES_OUT_OF_ORDER,
                        "choices must stand from the most points to the fewest");
            }
        }
    }

    /** Whether bands cover the totals is asked only where items, choices and bands are sound: else the answer would be noise. */
    private List<Band> bands(boolean totalsKnown, int minimum, int maximum) {
        int before = root.findings();
        List<Band> bands = root.list("bands", fields -> {
            Band band = new Band(
                    Ids.constant(fields, "id"),
                    fields.integer("from", -MOST_TOTAL, MOST_TOTAL),
                    fields.integer("to", -MOST_TOTAL, MOST_TOTAL),
                    fields.localized("verdict"),
                    fields.localized("advice"),
                    provenances.of(fields, "bands"));
            if (band.from() > band.to()) {
                fields.report("from", Rule.BAND_REVERSED, "band '" + band.id() + "' begins above its end");
            }
            return band;
        });
        Ids.unique(root, "bands", bands.stream().map(Band::id).toList());
        size("bands", bands.size(), 0, MOST_BANDS);
        if (totalsKnown && root.findings() == before) {
            coverage(bands, minimum, maximum);
        }
        return bands;
    }

    private void coverage(List<Band> bands, int minimum, int maximum) {
        List<Integer> ascending = IntStream.range(0, bands.size())
                .boxed()
                .sorted(Comparator.comparing(i -> bands.get(i).from()))
                .toList();
        int next = minimum;
        for (int i : ascending) {
            Band band = bands.get(i);
            if (band.from() < minimum || band.to() > maximum) {
                root.report(
                        root.at("bands", i),
                        Rule.range(minimum, maximum),
                        "band '" + band.id() + "' reaches beyond " + range(minimum, maximum));
            } else if (band.from() > next) {
                root.report(
                        root.at("bands", i),
                        Rule.bandGap(next, band.from() - 1),
                        "no band holds " + range(next, band.from() - 1));
            } else if (band.from() < next) {
                root.report(
                        root.at("bands", i),
                        Rule.bandOverlap(band.from(), next - 1),
                        "two bands hold " + range(band.from(), next - 1));
            }
            next = Math.max(next, band.to() + 1);
        }
        if (next <= maximum) {
            root.report("bands", Rule.bandGap(next, maximum), "no band holds " + range(next, maximum));
        }
    }

    private static String range(int from, int to) {
        return from == to ? "a total of " + from : "totals from " + from + " to " + to;
    }

    private void size(String name, int size, int least, int most) {
        if (root.has(name) && (size < least || size > most)) {
            root.report(
                    name,
                    Rule.size(least, most),
                    "'" + name + "' must have from " + least + " to " + most + " entries");
        }
    }
}
