package dev.toride.inventory.guideline.pack;

import dev.toride.inventory.guideline.Confidence;
import dev.toride.inventory.guideline.Provenance;
import dev.toride.inventory.guideline.Source;
import java.util.List;

/**
 * The sources of a pack and the provenance that holds for all of it unless an entry carries its own: most of a pack comes from one place, and
 * saying so once keeps the exceptions visible.
 */
final class Provenances {
    private final List<Source> sources;
    private final Provenance standard;

    private Provenances(Fields root) {
        sources = root.list(
                "sources",
                source -> new Source(
                        Ids.pack(source, "id"),
                        source.localized("title"),
                        source.has("url") ? source.text("url") : null));
        Ids.unique(root, "sources", sources.stream().map(Source::id).toList());
        standard = root.nested("provenance", this::provenance);
    }

    static Provenances read(Fields root) {
        return new Provenances(root);
    }

    List<Source> sources() {
        return sources;
    }

    /** The entry's own provenance, or that of the pack. */
    Provenance of(Fields entry) {
        return of(entry, "provenance");
    }

    Provenance of(Fields entry, String name) {
        return entry.has(name) ? entry.nested(name, this::provenance) : standard;
    }

    private Provenance provenance(Fields fields) {
        List<String> ids = fields.texts("source");
        Confidence confidence = fields.oneOf("confidence", Confidence.class);
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (!id.isEmpty()
                    && sources.stream().noneMatch(source -> source.id().equals(id))) {
                fields.report(fields.at("source", i), "no source '" + id + "' in 'sources'");
            }
        }
        Ids.unique(fields, "source", ids);
        int needed = confidence == Confidence.TWO_SOURCES ? 2 : 1;
        if (fields.has("source") && ids.size() < needed) {
            fields.report("source", confidence + " needs at least " + needed + " source(s)");
        }
        return new Provenance(ids, confidence);
    }
}
