package dev.toride.document.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the clients read is what the peers' committed contracts promise: path, names and types. */
class PeerContractTest {
    @ParameterizedTest
    @CsvSource({
        "dev.toride.document.facts.AssessmentClient, ../assessment-service/contract/openapi.yaml",
        "dev.toride.document.facts.InventoryClient, ../inventory-service/contract/openapi.yaml"
    })
    void theProducerPromisesWhatIsRead(Class<?> client, java.nio.file.Path file) throws IOException {
        Contract contract = new Contract(new YAMLMapper().readTree(file.toFile()));
        String base = client.getAnnotation(Path.class).value();
        int operations = 0;
        for (Method method : client.getDeclaredMethods()) {
            if (method.isAnnotationPresent(GET.class)) {
                Path path = method.getAnnotation(Path.class);
                contract.check(base + (path == null ? "" : path.value()), method.getReturnType());
                operations++;
            }
        }

        assertThat(operations).isPositive();
        assertThat(contract.broken).isEmpty();
    }

    private static final class Contract {
        private final JsonNode document;
        private final List<String> broken = new ArrayList<>();
        private final Set<Class<?>> checked = new HashSet<>();

        Contract(JsonNode document) {
            this.document = document;
        }

        void check(String path, Class<?> answer) {
            JsonNode schema =
                    document.path("paths").path(path).at("/get/responses/200/content/application~1json/schema");
            if (schema.isMissingNode()) {
                broken.add("no GET " + path);
            } else {
                record(answer, schema, path);
            }
        }

        private void record(Class<?> type, JsonNode schema, String where) {
            if (!checked.add(type)) {
                return;
            }
            for (RecordComponent component : type.getRecordComponents()) {
                JsonNode property = resolved(schema).path("properties").path(component.getName());
                String at = where + "." + component.getName();
                if (property.isMissingNode()) {
                    broken.add(at + " is not promised");
                } else {
                    value(component.getGenericType(), property, at);
                }
            }
        }

        private void value(Type type, JsonNode schema, String at) {
            JsonNode resolved = resolved(schema);
            if (type instanceof ParameterizedType list) {
                expect(resolved, "array", at);
                value(list.getActualTypeArguments()[0], resolved.path("items"), at + "[]");
            } else if (type instanceof Class<?> plain && plain.isRecord()) {
                record(plain, resolved, at);
            } else if (type == int.class || type == Integer.class) {
                expect(resolved, "integer", at);
            } else if (type == double.class) {
                expect(resolved, "number", at);
            } else if (type == boolean.class) {
                expect(resolved, "boolean", at);
            } else if (type == Instant.class) {
                assertThat(resolved.path("format").asText()).as(at).isEqualTo("date-time");
            } else {
                // a UUID too: the scoring part of assessment-service knows units by their text only
                expect(resolved, "string", at);
            }
        }

        private void expect(JsonNode schema, String type, String at) {
            JsonNode promised = schema.path("type");
            boolean fits = promised.isArray()
                    ? promised.valueStream().anyMatch(each -> each.asText().equals(type))
                    : promised.asText().equals(type);
            if (!fits) {
                broken.add(at + " is " + promised + ", not " + type);
            }
        }

        /** A reference, or the only thing of an anyOf beside null. */
        private JsonNode resolved(JsonNode schema) {
            if (schema.has("$ref")) {
                return resolved(document.at(schema.get("$ref").asText().substring(1)));
            }
            if (schema.has("anyOf")) {
                for (JsonNode each : schema.get("anyOf")) {
                    if (!each.path("type").asText().equals("null")) {
                        return resolved(each);
                    }
                }
            }
            return schema;
        }
    }
}
