package dev.toride.testkit.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.resource.InputStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The committed schemas as their producer is held to them. As they stand they are open: a reader meets properties and values
 * of open enumerations that it does not know. Who writes them knows them all, so here every object is closed and
 * {@code x-known-values} becomes {@code enum}.
 */
final class StrictSchema {
    static final String KNOWN_VALUES = "x-known-values";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaValidatorsConfig FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private StrictSchema() {}

    /** What is wrong with a value, or nothing. */
    static List<String> findings(Path file, JsonNode value) {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012, builder -> builder.schemaLoaders(loaders -> loaders.add(StrictSchema::closed)));
        JsonSchema schema = factory.getSchema(
                SchemaLocation.of(file.toAbsolutePath().normalize().toUri().toString()), FORMATS);
        return messages(schema, value);
    }

    /** What is wrong with the schema itself. */
    static List<String> findings(JsonNode schema) {
        return messages(
                JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(SchemaLocation.of(SchemaId.V202012), FORMATS),
                schema);
    }

    private static List<String> messages(JsonSchema schema, JsonNode value) {
        return schema.validate(value).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static InputStreamSource closed(AbsoluteIri iri) {
        String location = iri.toString();
        return location.startsWith("file:")
                ? () -> new ByteArrayInputStream(closed(Path.of(java.net.URI.create(location))))
                : null;
    }

    private static byte[] closed(Path file) throws IOException {
        JsonNode schema = JSON.readTree(file.toFile());
        close(schema);
        try {
            return JSON.writeValueAsBytes(schema);
        } catch (JsonProcessingException e) {
            throw new IOException(e);
        }
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            if ("object".equals(object.path("type").asText())
                    && object.has("properties")
                    && !object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
            if (object.get(KNOWN_VALUES) instanceof ArrayNode values) {
                object.set("enum", values);
                object.remove(KNOWN_VALUES);
            }
        }
        schema.forEach(StrictSchema::close);
    }
}
