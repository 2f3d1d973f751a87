package dev.toride.assessment.catalog.pack;

import dev.toride.assessment.catalog.Item;
import dev.toride.assessment.catalog.change.ChangeKind;
import dev.toride.assessment.catalog.change.ItemContinuity;
import dev.toride.assessment.catalog.change.Predecessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what became of each item since the questionnaire before. {@code same} and {@code reworded} list items that kept their id,
 * {@code renumbered} those that got another; what is not listed has no entry. Here every item of the newer questionnaire is accounted for,
 * those of the older one when all packs are read.
 */
final class PredecessorReader {
    private final Fields fields;
    private final List<String> known;
    private final Map<String, ItemContinuity> changes = new LinkedHashMap<>();

    private PredecessorReader(Fields fields, List<Item> items) {
        this.fields = fields;
        this.known = items.stream().map(Item::id).toList();
    }

    static Predecessor read(Fields fields, List<Item> items, Provenances provenances) {
        PredecessorReader reader = new PredecessorReader(fields, items);
        return new Predecessor(
                Ids.pack(fields, "questionnaire"), reader.changes(), provenances.of(fields, "predecessor"));
    }

    private List<ItemContinuity> changes() {
        listed("same", ChangeKind.SAME);
        listed("reworded", ChangeKind.REWORDED);
        listed("new", ChangeKind.NEW);
        if (fields.has("renumbered")) {
            fields.list("renumbered", this::renumbered);
        }
        List<ItemContinuity> inOrder = new ArrayList<>();
        for (String item : known) {
            if (changes.containsKey(item)) {
                inOrder.add(changes.get(item));
            } else if (!item.isEmpty()) {
                fields.report(fields.at(), "'predecessor' does not say what became of item '" + item + "'");
            }
        }
        if (fields.has("removed")) {
            List<String> removed = fields.texts("removed");
            Ids.unique(fields, "removed", removed);
            removed.forEach(item -> inOrder.add(new ItemContinuity(ChangeKind.REMOVED, item, null)));
        }
        return inOrder;
    }

    private void listed(String name, ChangeKind kind) {
        if (!fields.has(name)) {
            return;
        }
        List<String> items = fields.texts(name);
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i);
            add(fields.at(name, i), new ItemContinuity(kind, kind == ChangeKind.NEW ? null : item, item));
        }
    }

    private ItemContinuity renumbered(Fields entry) {
        ItemContinuity change = new ItemContinuity(
                entry.oneOf("change", ChangeKind.class), Ids.number(entry, "from"), Ids.number(entry, "item"));
        if (change.change() != ChangeKind.SAME && change.change() != ChangeKind.REWORDED) {
            entry.report("change", "a renumbered item is SAME or REWORDED");
        }
        add(entry.at("item"), change);
        return change;
    }

    private void add(Position at, ItemContinuity change) {
        if (change.to().isEmpty()) {
            return;
        }
        if (!known.contains(change.to())) {
            fields.report(at, "there is no item '" + change.to() + "'");
        } else if (changes.putIfAbsent(change.to(), change) != null) {
            fields.report(at, "item '" + change.to() + "' is listed twice");
        }
    }
}
