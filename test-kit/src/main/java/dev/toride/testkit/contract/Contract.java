package dev.toride.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A service's {@code ContractTest} implements this; the files stand in the service's folder {@code contract}. */
public interface Contract {
    Path FOLDER = Path.of("contract");
    ObjectMapper YAML = new YAMLMapper();

    @Test
    default void committedContractIsWhatTheServiceServes() throws IOException {
        compare(FOLDER.resolve("openapi.yaml"), served());
    }

    /** Otherwise the answers of all other tests would stand unchecked, and nobody would notice. */
    @Test
    default void everyAnswerIsHeldAgainstIt() {
        assertThat(RestAssured.filters()).hasAtLeastOneElementOfType(ContractFilter.class);
    }

    /** A reviewer sees in one place how operations are named, and what each of them asks for. */
    @Test
    default void committedListOfOperationsIsWhatTheServiceServes() throws IOException {
        TreeMap<String, String> lines = new TreeMap<>();
        for (Operation operation : operations(YAML.readTree(served()))) {
            lines.put(
                    operation.id(),
                    "%-32s %-6s %-70s %s"
                            .formatted(operation.id(), operation.method(), operation.path(), operation.scope())
                            .strip());
        }
        compare(FOLDER.resolve("operations.txt"), String.join("\n", lines.values()) + "\n");
    }

    @Test
    default void everyOperationSaysWhatAClientNeeds() throws IOException {
        JsonNode document = YAML.readTree(served());
        assertThat(document.get("openapi").asText()).startsWith("3.1");
        assertThat(document.has("servers")).as("invented servers").isFalse();
        assertThat(document.at("/components/schemas").has("Problem")).isTrue();
        Set<String> ids = new HashSet<>();
        for (Operation operation : operations(document)) {
            String name = operation.method() + " " + operation.path();
            assertThat(ids.add(operation.id())).as("operationId of " + name).isTrue();
            assertThat(operation.node().path("summary").asText())
                    .as("summary of " + name)
                    .isNotBlank();
            assertThat(operation.node().path("tags").size())
                    .as("tags of " + name)
                    .isEqualTo(1);
            if (operation.path().startsWith("/v1/") && !operation.path().contains("link-sessions")) {
                assertThat(operation.scope()).as("scope of " + name).isNotBlank();
                assertThat(operation.node().at("/responses/401").isMissingNode())
                        .as(name)
                        .isFalse();
            }
            operation.node().get("responses").properties().forEach(response -> {
                int status = Integer.parseInt(response.getKey());
                if (status >= 400) {
                    assertThat(response.getValue()
                                    .at("/content/application~1problem+json/schema/$ref")
                                    .asText())
                            .as(name + " " + status)
                            .isEqualTo("#/components/schemas/Problem");
                } else if (status == 200 || status == 201) {
                    assertThat(response.getValue().path("content").isEmpty())
                            .as("content of " + name + " " + status)
                            .isFalse();
                }
            });
        }
    }

    @Test
    default void everySchemaSaysWhatItHolds() throws IOException {
        JsonNode document = YAML.readTree(served());
        for (Map.Entry<String, JsonNode> schema :
                document.at("/components/schemas").properties()) {
            assertThat(schema.getKey())
                    .as("a library's type described by its Java getters: say implementation = Object.class")
                    .doesNotStartWith("JsonNode");
            if (schema.getValue().path("type").asText().equals("object")) {
                assertThat(schema.getValue().fieldNames())
                        .toIterable()
                        .as(schema.getKey())
                        .containsAnyOf("properties", "additionalProperties");
            }
        }
    }

    /** @param scope what {@code x-scope} names, or "" for an operation without a token */
    record Operation(String id, String method, String path, String scope, JsonNode node) {}

    static List<Operation> operations(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Operation(
                                method.getValue().path("operationId").asText(),
                                method.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                method.getValue().path("x-scope").asText(),
                                method.getValue()))));
        return operations;
    }

    /** The committed document, for tests that are generated from it. */
    static JsonNode committed() throws IOException {
        return YAML.readTree(FOLDER.resolve("openapi.yaml").toFile());
    }

    static String served() {
        return RestAssured.given()
                .noFilters()
                .accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** {@code -Dcontracts=update}: the committed files are being rewritten. */
    static boolean isUpdate() {
        return "update".equals(System.getProperty("contracts"));
    }

    private static void compare(Path file, String served) throws IOException {
        if (isUpdate()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, served);
        }
        assertThat(served)
                .as("%s is out of date: run ./mvnw verify -Dcontracts=update and review the difference", file)
                .isEqualTo(Files.readString(file));
    }
}
