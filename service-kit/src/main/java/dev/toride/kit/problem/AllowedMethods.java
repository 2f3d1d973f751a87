package dev.toride.kit.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods a path has, read from the service's own contract: Quarkus answers 405 without {@code Allow}. */
@Singleton
class AllowedMethods {
    private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private final Map<Pattern, Set<String>> byPath = new LinkedHashMap<>();

    @Inject
    AllowedMethods(ObjectMapper json) {
        try (InputStream contract =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
            JsonNode paths = json.readTree(contract).path("paths");
            paths.properties().forEach(path -> byPath.put(pattern(path.getKey()), methods(path.getValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the header {@code Allow}; empty for a path that the contract does not know. */
    String of(String path) {
        Set<String> methods = new TreeSet<>();
        byPath.forEach((pattern, known) -> {
            if (pattern.matcher(path).matches()) {
                methods.addAll(known);
            }
        });
        return String.join(", ", methods);
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(PARAMETER.matcher(template).replaceAll("[^/]+"));
    }

    private static Set<String> methods(JsonNode operations) {
        Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
        operations.fieldNames().forEachRemaining(name -> methods.add(name.toUpperCase(Locale.ROOT)));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }
}
