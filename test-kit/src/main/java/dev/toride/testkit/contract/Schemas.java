package dev.toride.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas of a contract, read strictly: an object holds what is documented and nothing else, unless the contract says
 * {@code additionalProperties}. A field that nobody documented is a promise that nobody made.
 */
final class Schemas {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode components;
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

    Schemas(JsonNode contract) {
        ObjectNode copy = contract.path("components").deepCopy();
        copy.path("schemas").forEach(Schemas::close);
        components = copy;
    }

    /** What is wrong with a body, empty if nothing is. */
    List<String> faults(JsonNode schema, byte[] body) {
        try {
            JsonNode json = JSON.readTree(body);
            return compiled.computeIfAbsent(schema, this::compile).validate(json).stream()
                    .map(ValidationMessage::getMessage)
                    .sorted()
                    .toList();
        } catch (IOException malformed) {
            return List.of("no JSON: " + malformed.getMessage());
        }
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        close(whole);
        whole.set("components", components);
        return FACTORY.getSchema(whole, STRICT);
    }

    private static void close(JsonNode schema) {
        if (!(schema instanceof ObjectNode object)) {
            return;
        }
        boolean isObject =
                object.has("properties") || object.path("type").asText().equals("object");
        if (isObject && !object.has("$ref") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        for (String named : List.of("properties", "patternProperties")) {
            object.path(named).forEach(Schemas::close);
        }
        for (String nested : List.of("items", "additionalProperties", "not")) {
            close(object.path(nested));
        }
        for (String several : List.of("anyOf", "oneOf", "prefixItems")) {
            object.path(several).forEach(Schemas::close);
        }
        if (object.has("allOf")) {
            throw new AssertionError(
                    "allOf loses what it may not hold, and null in some clients: write the properties out");
        }
    }
}
