package dev.toride.assessment.catalog.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as {@link Node}s that know their pointers. What is null is not there. */
final class JsonTree {
    private JsonTree() {}

    static Node of(JsonNode json, String pointer) {
        Position at = Position.pointer(pointer);
        if (json.isObject()) {
            return mapping(json, pointer);
        }
        if (json.isArray()) {
            List<Node> items = new ArrayList<>();
            for (int i = 0; i < json.size(); i++) {
                items.add(of(json.get(i), pointer + "/" + i));
            }
            return new Node.Sequence(at, items);
        }
        return new Node.Scalar(at, json.asText(), type(json));
    }

    static Node.Mapping mapping(JsonNode json, String pointer) {
        Map<String, Node.Property> properties = new LinkedHashMap<>();
        json.properties().forEach(property -> {
            if (!property.getValue().isNull()) {
                String below = pointer + "/" + property.getKey();
                properties.put(
                        property.getKey(), new Node.Property(Position.pointer(below), of(property.getValue(), below)));
            }
        });
        return new Node.Mapping(Position.pointer(pointer), properties);
    }

    private static Node.Type type(JsonNode json) {
        return switch (json.getNodeType()) {
            case STRING -> Node.Type.TEXT;
            case BOOLEAN -> Node.Type.BOOLEAN;
            case NUMBER -> json.isIntegralNumber() ? Node.Type.INTEGER : Node.Type.DECIMAL;
            default -> Node.Type.OTHER;
        };
    }
}
