package dev.toride.assessment.catalog.pack;

import dev.toride.assessment.catalog.Confidence;
import dev.toride.assessment.catalog.Provenance;
import dev.toride.assessment.catalog.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sources of a pack and the provenance of what carries none of its own: that of the part it stands in, else that of the pack. Most of a
 * pack comes from one place, and saying so once keeps the exceptions visible.
 */
final class Provenances {
    private final boolean own;
    private final List<Source> sources;
    private final Provenance standard;
    private final Map<String, Provenance> parts = new HashMap<>();

    /**
     * @param known the parts that {@code provenanceOf} may name
     */
    Provenances(Fields root, List<String> known) {
        own = root.has("id") && root.text("id").startsWith(OwnQuestionnaireReader.PREFIX);
        sources = root.list(
                "sources",
                source -> new Source(
                        Ids.pack(source, "id"),
                        source.localized("title"),
                        source.has("url") ? source.text("url") : null));
        Ids.unique(root, "sources", sources.stream().map(Source::id).toList());
        standard = root.nested("provenance", this::provenance);
        if (root.has("provenanceOf")) {
            root.nested("provenanceOf", fields -> {
                known.stream()
                        .filter(fields::has)
                        .forEach(part -> parts.put(part, fields.nested(part, this::provenance)));
                return parts;
            });
        }
    }

    List<Source> sources() {
        return sources;
    }

    /** The entry's own provenance, or that of its part. */
    Provenance of(Fields entry, String part) {
        return of(entry, "provenance", part);
    }

    /** What {@code property} of the entry says, or the part. */
    Provenance of(Fields entry, String property, String part) {
        return entry.has(property) ? entry.nested(property, this::provenance) : of(part);
    }

    private Provenance of(String part) {
        return parts.getOrDefault(part, standard);
    }

    private Provenance provenance(Fields fields) {
        List<String> ids = fields.texts("source");
        Confidence confidence = fields.oneOf("confidence", Confidence.class);
        if (fields.has("confidence") && (confidence == Confidence.TENANT) != own) {
            fields.report("confidence", "TENANT is for what tenants wrote themselves, and for nothing else");
        }
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
