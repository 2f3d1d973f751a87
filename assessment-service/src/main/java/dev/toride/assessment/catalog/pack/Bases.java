package dev.toride.assessment.catalog.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Packs that others extend. What the base says and the extending pack does not is taken over: entries of a list are matched by their id, and
 * an entry that stands in both is the base's with the properties of the own one. So that nothing passes for known that is not, what is taken
 * over loses its provenance, unless it is {@code PROPOSAL}, and gets that which the extending pack declares; ours stays ours in every edition.
 */
final class Bases {
    static final String EXTENDS = "extends";

    private static final String PARTS = "provenanceOf";
    /** What each pack says for itself. */
    private static final Set<String> OWN = Set.of(
            "format",
            "id",
            "version",
            EXTENDS,
            "edition",
            "predecessor",
            "title",
            "published",
            "attribution",
            "highlights",
            "provenance",
            PARTS);
    /** What is no part of an edition and so as well known in each: it keeps its provenance. */
    private static final String PROGRAMME = "securityAction";
    /** Mappings whose lists are taken over one by one, like those of the pack itself. */
    private static final Set<String> GROUPS = Set.of("stepFour", PROGRAMME);

    private final Map<String, Node.Mapping> packs = new HashMap<>();

    void add(String id, Node.Mapping pack) {
        packs.putIfAbsent(id, pack);
    }

    /** The pack with what it takes over, the pack itself when it extends none, empty with a finding when that cannot be. */
    Optional<Node.Mapping> complete(Node.Mapping own, Findings findings) {
        Node.Property reference = own.properties().get(EXTENDS);
        if (reference == null) {
            return Optional.of(own);
        }
        String id = text(own, EXTENDS);
        Node.Mapping base = packs.get(id);
        Position at = reference.value().at();
        if (base == null) {
            findings.add(at, "there is no pack '" + id + "' above this one");
        } else if (!text(base, "format").equals(text(own, "format"))) {
            findings.add(at, "'" + id + "' has another format");
        } else if (base.properties().containsKey(EXTENDS)) {
            findings.add(at, "'" + id + "' itself extends another pack");
        } else if (isOurs(base, "provenance") && !isOurs(own, "provenance")) {
            findings.add(at, "'" + id + "' is a PROPOSAL, so what extends it must be one");
        } else {
            return Optional.of(pack(base, own));
        }
        return Optional.empty();
    }

    private static Node.Mapping pack(Node.Mapping base, Node.Mapping own) {
        Map<String, Node.Property> properties = new LinkedHashMap<>(own.properties());
        base.properties().forEach((name, inherited) -> {
            if (!OWN.contains(name)) {
                properties.merge(
                        name,
                        name.equals(PROGRAMME)
                                ? inherited
                                : new Node.Property(inherited.at(), takenOver(inherited.value())),
                        (mine, theirs) -> new Node.Property(
                                mine.at(),
                                GROUPS.contains(name)
                                        ? group(theirs.value(), mine.value())
                                        : list(theirs.value(), mine.value())));
            }
        });
        Node.Property parts = base.properties().get(PARTS);
        if (parts != null && parts.value() instanceof Node.Mapping theirs) {
            properties.merge(
                    PARTS,
                    new Node.Property(parts.at(), ours(theirs)),
                    (mine, inherited) -> new Node.Property(mine.at(), overlaid(inherited.value(), mine.value())));
        }
        return new Node.Mapping(own.at(), properties);
    }

    private static Node group(Node base, Node own) {
        if (!(base instanceof Node.Mapping theirs) || !(own instanceof Node.Mapping mine)) {
            return own;
        }
        Map<String, Node.Property> properties = new LinkedHashMap<>(mine.properties());
        theirs.properties()
                .forEach((name, inherited) -> properties.merge(
                        name,
                        inherited,
                        (here, there) -> new Node.Property(here.at(), list(there.value(), here.value()))));
        return new Node.Mapping(mine.at(), properties);
    }

    /** Entries with ids are matched; any other list, and anything that is no list, is what the extending pack says. */
    private static Node list(Node base, Node own) {
        if (!(base instanceof Node.Sequence theirs) || !(own instanceof Node.Sequence mine) || !haveIds(mine)) {
            return own;
        }
        // An id that occurs twice is kept twice, so that the reader finds it.
        Map<String, List<Node>> left = new LinkedHashMap<>();
        mine.items()
                .forEach(entry -> left.computeIfAbsent(id(entry), any -> new ArrayList<>())
                        .add(entry));
        List<Node> entries = new ArrayList<>();
        for (Node inherited : theirs.items()) {
            List<Node> replacing = left.remove(id(inherited));
            if (replacing == null) {
                entries.add(inherited);
            } else {
                replacing.forEach(entry -> entries.add(overlaid(inherited, entry)));
            }
        }
        left.values().forEach(entries::addAll);
        return new Node.Sequence(mine.at(), entries);
    }

    private static Node overlaid(Node base, Node own) {
        if (!(base instanceof Node.Mapping theirs) || !(own instanceof Node.Mapping mine)) {
            return own;
        }
        Map<String, Node.Property> properties = new LinkedHashMap<>(theirs.properties());
        properties.putAll(mine.properties());
        return new Node.Mapping(mine.at(), properties);
    }

    private static Node takenOver(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar;
            case Node.Sequence(Position at, List<Node> items) ->
                new Node.Sequence(at, items.stream().map(Bases::takenOver).toList());
            case Node.Mapping(Position at, Map<String, Node.Property> properties) -> {
                Map<String, Node.Property> kept = new LinkedHashMap<>();
                properties.forEach((name, property) -> {
                    if (!isProvenance(property.value()) || isOurs(property.value())) {
                        kept.put(name, new Node.Property(property.at(), takenOver(property.value())));
                    }
                });
                yield new Node.Mapping(at, kept);
            }
        };
    }

    private static Node.Mapping ours(Node.Mapping parts) {
        Map<String, Node.Property> kept = new LinkedHashMap<>(parts.properties());
        kept.values().removeIf(property -> !isOurs(property.value()));
        return new Node.Mapping(parts.at(), kept);
    }

    private static boolean isProvenance(Node node) {
        return node instanceof Node.Mapping mapping && mapping.properties().containsKey("confidence");
    }

    private static boolean isOurs(Node node) {
        return node instanceof Node.Mapping mapping
                && text(mapping, "confidence").equals("PROPOSAL");
    }

    private static boolean isOurs(Node.Mapping pack, String name) {
        Node.Property property = pack.properties().get(name);
        return property != null && isOurs(property.value());
    }

    private static boolean haveIds(Node.Sequence sequence) {
        return sequence.items().stream().noneMatch(entry -> id(entry).isEmpty());
    }

    private static String id(Node entry) {
        return entry instanceof Node.Mapping mapping ? text(mapping, "id") : "";
    }

    private static String text(Node.Mapping mapping, String name) {
        Node.Property property = mapping.properties().get(name);
        return property != null && property.value() instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
