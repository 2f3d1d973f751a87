package dev.toride.testkit.events;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record as a golden example: what differs from run to run (ids, times, tenant) is replaced by fixed values of the same
 * kind, so that the example is still an event. The same id becomes the same placeholder wherever it stands.
 */
final class Golden {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final Map<String, String> ids = new HashMap<>();

    private Golden() {}

    static ObjectNode of(ConsumerRecord<String, byte[]> record) throws IOException {
        Golden golden = new Golden();
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        headers(record).properties().forEach(header -> {
            // Whether a trace was sampled is no part of the fact.
            if (!"traceparent".equals(header.getKey())) {
                headers.set(header.getKey(), golden.fixed(header.getValue()));
            }
        });
        headers.put("ce_tenant", "demo");
        ObjectNode example = JsonNodeFactory.instance.objectNode();
        example.set("headers", headers);
        example.set("payload", golden.fixed(JSON.readTree(record.value())));
        return example;
    }

    /** Headers by name; a header that is there twice stands as a list, which no schema allows. */
    static ObjectNode headers(ConsumerRecord<String, byte[]> record) {
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        record.headers().forEach(header -> {
            TextNode value = new TextNode(new String(header.value(), StandardCharsets.UTF_8));
            JsonNode before = headers.get(header.key());
            headers.set(
                    header.key(),
                    before == null
                            ? value
                            : JsonNodeFactory.instance.arrayNode().add(before).add(value));
        });
        return headers;
    }

    static String text(ObjectNode example) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return JSON.writer(printer).writeValueAsString(example) + "\n";
    }

    private JsonNode fixed(JsonNode value) {
        return switch (value) {
            case ObjectNode object -> {
                ObjectNode fixed = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(property -> fixed.set(property.getKey(), fixed(property.getValue())));
                yield fixed;
            }
            case ArrayNode array -> {
                ArrayNode fixed = JsonNodeFactory.instance.arrayNode();
                array.forEach(element -> fixed.add(fixed(element)));
                yield fixed;
            }
            case TextNode text -> new TextNode(fixed(text.asText()));
            default -> value;
        };
    }

    private String fixed(String text) {
        if (ID.matcher(text).matches()) {
            return ids.computeIfAbsent(text, id -> "01a00000-0000-7000-8000-%012d".formatted(ids.size() + 1));
        }
        if (INSTANT.matcher(text).matches()) {
            return "2026-11-24T00:00:00Z";
        }
        return DAY.matcher(text).matches() ? "2026-11-24" : text;
    }
}
