package dev.toride.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** JSON as a client reads it. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static JsonNode of(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    public static JsonNode of(Response answer) {
        return of(new String(answer.asByteArray(), StandardCharsets.UTF_8));
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Values of one property of each element of a list, as text. */
    public static List<String> texts(JsonNode list, String property) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(element -> element.path(property).asText())
                .toList();
    }

    /** The element of a list whose property has this value. */
    public static JsonNode where(JsonNode list, String property, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(element -> element.path(property).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing with " + property + " " + value + " in " + list));
    }

    /** Holds a problem answer against its status, its code and, where one element is wrong, the pointer to it. */
    public static void expectProblem(Response answer, int status, String code, String... pointers) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        JsonNode problem = of(answer);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(texts(problem.path("errors"), "pointer")).containsExactly(pointers);
    }

    /** The same where a query parameter or a header is wrong. */
    public static void expectParameterProblem(Response answer, String parameter, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        JsonNode errors = of(answer).path("errors");
        assertThat(texts(errors, "parameter")).containsExactly(parameter);
        assertThat(texts(errors, "code")).containsExactly(code);
    }
}
