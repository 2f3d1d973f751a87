package dev.toride.assessment.catalog.pack;

import dev.toride.assessment.catalog.Baseline;
import dev.toride.assessment.catalog.BaselineItem;
import java.util.List;

/** Reads a pack of format {@code baseline/1}. */
final class BaselineReader {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_RESPONDENTS = 10_000_000;

    private final Fields root;
    private final Provenances provenances;

    BaselineReader(Fields root) {
        this.root = root;
        this.provenances = new Provenances(root, List.of("items"));
    }

    Baseline read() {
        List<BaselineItem> items = root.list(
                "items",
                item -> new BaselineItem(
                        Ids.number(item, "id"), item.share("doneOrPartly"), provenances.of(item, "items")));
        Ids.unique(root, "items", items.stream().map(BaselineItem::item).toList());
        List<String> questionnaires = root.texts("questionnaires");
        Ids.unique(root, "questionnaires", questionnaires);
        return new Baseline(
                Ids.pack(root, "id"),
                root.integer("version", 1, 1_000_000),
                root.localized("title"),
                root.localized("attribution"),
                provenances.sources(),
                questionnaires,
                root.integer("year", FIRST_YEAR, LAST_YEAR),
                root.integer("respondents", 1, MOST_RESPONDENTS),
                provenances.of(root, "items"),
                items);
    }
}
