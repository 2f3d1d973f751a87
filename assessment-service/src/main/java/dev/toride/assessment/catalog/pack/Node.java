package dev.toride.assessment.catalog.pack;

import java.util.List;
import java.util.Map;

/** A YAML document as a tree in which everything knows where it stands. */
sealed interface Node {
    Position at();

    /** A plain or quoted value; {@code integer} tells {@code 4} from {@code "4"}. */
    record Scalar(Position at, String text, Type type) implements Node {}

    record Sequence(Position at, List<Node> items) implements Node {}

    record Mapping(Position at, Map<String, Property> properties) implements Node {}

    record Property(Position at, Node value) {}

    enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        OTHER
    }
}
