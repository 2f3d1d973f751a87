package dev.toride.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.testkit.contract.Contract.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a contract promises about answers, and what an answer keeps of it. */
public final class Promise {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    /** Headers that a client builds on: documented where they are sent, sent where they are documented. */
    private static final List<String> HEADERS = List.of("ETag", "Location");

    private final Map<Operation, Pattern> paths = new LinkedHashMap<>();
    private final Schemas schemas;

    public Promise(JsonNode contract) {
        schemas = new Schemas(contract);
        // A literal segment is closer than a parameter.
        Contract.operations(contract).stream()
                .sorted(Comparator.comparingInt(operation -> PARAMETER.split(operation.path(), -1).length))
                .forEach(operation -> paths.put(operation, pattern(operation.path())));
    }

    /**
     * One answer of the service.
     *
     * @param path without the query
     * @param header value of a response header by name, or null
     * @param body empty if there is none
     */
    public record Answer(String method, String path, int status, Function<String, String> header, byte[] body) {
        String mediaType() {
            String type = header.apply("Content-Type");
            return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws AssertionError that says what the contract does not promise */
    public void requireKeptBy(Answer answer) {
        List<String> broken = broken(answer);
        if (!broken.isEmpty()) {
            throw new AssertionError("%s %s answered %d, and contract/openapi.yaml does not promise it: %s"
                    .formatted(answer.method(), answer.path(), answer.status(), String.join("; ", broken)));
        }
    }

    private List<String> broken(Answer answer) {
        Optional<Operation> operation = operation(answer.method(), answer.path());
        if (operation.isEmpty()) {
            // Paths and methods that do not exist are refused by the HTTP layer; nothing else may answer there.
            boolean served = answer.path().startsWith("/v1/") && answer.status() < 400;
            return served ? List.of("there is no such operation") : List.of();
        }
        JsonNode promised = operation.get().node().path("responses").path(Integer.toString(answer.status()));
        return promised.isMissingNode() ? List.of("the status is not documented") : broken(answer, promised);
    }

    private List<String> broken(Answer answer, JsonNode promised) {
        List<String> broken = new ArrayList<>();
        for (String name : HEADERS) {
            boolean documented = promised.path("headers").has(name);
            if (documented != (answer.header().apply(name) != null)) {
                broken.add(documented ? "header " + name + " is missing" : "header " + name + " is not documented");
            }
        }
        if (!answer.method().equals("HEAD")) {
            broken.addAll(content(answer, promised.path("content")));
        }
        return broken;
    }

    private List<String> content(Answer answer, JsonNode content) {
        if (content.isEmpty() || answer.body().length == 0) {
            return content.isEmpty() == (answer.body().length == 0)
                    ? List.of()
                    : List.of(content.isEmpty() ? "a body is not documented" : "the body is missing");
        }
        for (Map.Entry<String, JsonNode> documented : content.properties()) {
            if (documented.getKey().split(";", 2)[0].strip().equalsIgnoreCase(answer.mediaType())) {
                boolean json = answer.mediaType().equals("application/json")
                        || answer.mediaType().endsWith("+json");
                return json ? schemas.faults(documented.getValue().path("schema"), answer.body()) : List.of();
            }
        }
        return List.of("media type " + answer.mediaType() + " is not documented");
    }

    private Optional<Operation> operation(String method, String path) {
        String documented = method.equals("HEAD") ? "GET" : method;
        return paths.entrySet().stream()
                .filter(known -> known.getKey().method().equals(documented)
                        && known.getValue().matcher(path).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Pattern pattern(String template) {
        StringBuilder pattern = new StringBuilder();
        for (String literal : PARAMETER.split(template, -1)) {
            pattern.append(pattern.isEmpty() ? "" : "[^/]+").append(Pattern.quote(literal));
        }
        return Pattern.compile(pattern.toString());
    }
}
