package dev.toride.system.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code docker-compose.yml} with its merge keys resolved, and with variables filled in as {@code .env.example} says. */
final class Compose {
    static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?:(:[-?])([^}]*))?}");

    final JsonNode document = ProjectFiles.yaml(ProjectFiles.file("docker-compose.yml"));
    final Map<String, String> example = ProjectFiles.settings(ProjectFiles.file(".env.example"));

    JsonNode services() {
        return document.get("services");
    }

    JsonNode service(String name) {
        return services().get(name);
    }

    /** Variables of one container with their values, as Docker would set them. */
    Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        service(service)
                .path("environment")
                .fields()
                .forEachRemaining(entry -> environment.put(
                        entry.getKey(), filledIn(entry.getValue().asText())));
        return environment;
    }

    String filledIn(String value) {
        return VARIABLE.matcher(value).replaceAll(found -> Matcher.quoteReplacement(resolve(found.group(1), found)));
    }

    private String resolve(String variable, MatchResult found) {
        String given = example.get(variable);
        if (given != null) {
            return given;
        }
        if (":-".equals(found.group(2))) {
            return found.group(3);
        }
        throw new AssertionError(variable + " has no default in docker-compose.yml and no value in .env.example");
    }
}
