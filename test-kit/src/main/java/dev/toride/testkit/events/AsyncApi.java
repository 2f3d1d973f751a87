package dev.toride.testkit.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A service's {@code contract/asyncapi.yaml}, and how to get from it to schemas and examples, its own and other services'.
 *
 * @param file where the document stands
 */
record AsyncApi(Path file, JsonNode document) {
    private static final ObjectMapper YAML = new YAMLMapper();

    /** Something that a reference leads to. */
    record Place(Path file, JsonNode node) {}

    /** Of the module whose tests run. */
    static AsyncApi own() {
        Path file = Path.of("contract/asyncapi.yaml");
        return new AsyncApi(file, read(file));
    }

    /** Topics by the types that the service tells of ({@code send}) or takes ({@code receive}). */
    Map<String, String> topics(String action) {
        Map<String, String> topics = new TreeMap<>();
        for (JsonNode operation : document.path("operations")) {
            if (action.equals(operation.path("action").asText())) {
                String address = follow(file, reference(operation.path("channel")))
                        .node()
                        .path("address")
                        .asText();
                for (JsonNode message : operation.path("messages")) {
                    topics.put(name(reference(message)), address);
                }
            }
        }
        return topics;
    }

    /** Where the message of a type is defined: in this document, or in its producer's. */
    Place message(String type) {
        for (JsonNode channel : document.path("channels")) {
            JsonNode message = channel.path("messages").path(type);
            if (!message.isMissingNode()) {
                return follow(file, reference(message));
            }
        }
        throw new IllegalArgumentException(file + " has no message " + type);
    }

    static Path example(Path document, String type) {
        return document.resolveSibling("events/examples/" + type + ".json");
    }

    static String reference(JsonNode node) {
        return node.path("$ref").asText();
    }

    /** The last part of a reference. */
    static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** @param from the file that the reference stands in */
    static Place follow(Path from, String reference) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        Path target = path.isEmpty() ? from : from.resolveSibling(path).normalize();
        JsonNode node = Files.exists(target) ? read(target) : MissingNode.getInstance();
        return new Place(target, hash < 0 ? node : node.at(reference.substring(hash + 1)));
    }

    /** JSON is YAML, too. */
    static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
