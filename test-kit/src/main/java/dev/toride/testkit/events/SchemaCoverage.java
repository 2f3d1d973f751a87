package dev.toride.testkit.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Which properties of the schemas no record bore: a property that is never sent is a promise that nobody keeps. */
final class SchemaCoverage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> declared = new TreeSet<>();
    private final Set<String> sent = new TreeSet<>();

    private SchemaCoverage() {}

    static Set<String> neverSent(List<ConsumerRecord<String, byte[]>> records) throws IOException {
        Map<String, List<JsonNode>> bodies = new TreeMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            bodies.computeIfAbsent(Topics.header(record, "ce_type"), type -> new ArrayList<>())
                    .add(JSON.readTree(record.value()));
        }
        SchemaCoverage coverage = new SchemaCoverage();
        bodies.forEach((type, values) -> {
            Path file = ProducerContract.schema(type);
            coverage.visit(new AsyncApi.Place(file, AsyncApi.read(file)), file.getFileName() + "#", values);
        });
        coverage.declared.removeAll(coverage.sent);
        return coverage.declared;
    }

    /** @param where file and path of the schema: types that share a state share its properties */
    private void visit(AsyncApi.Place schema, String where, List<JsonNode> values) {
        if (schema.node().has("$ref")) {
            String reference = AsyncApi.reference(schema.node());
            AsyncApi.Place target = AsyncApi.follow(schema.file(), reference);
            visit(target, target.file().getFileName() + reference.replaceFirst("[^#]*", ""), values);
        }
        schema.node().path("properties").properties().forEach(property -> {
            String path = where + "/" + property.getKey();
            List<JsonNode> inside = values.stream()
                    .map(value -> value.path(property.getKey()))
                    .filter(value -> !value.isMissingNode())
                    .toList();
            declared.add(path);
            if (!inside.isEmpty()) {
                sent.add(path);
                visit(new AsyncApi.Place(schema.file(), property.getValue()), path, inside);
            }
        });
        if (schema.node().has("items")) {
            List<JsonNode> elements = new ArrayList<>();
            values.forEach(value -> value.forEach(elements::add));
            visit(new AsyncApi.Place(schema.file(), schema.node().get("items")), where + "[]", elements);
        }
    }
}
