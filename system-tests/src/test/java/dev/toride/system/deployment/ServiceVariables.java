package dev.toride.system.deployment;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The environment variables that one service reads, from its own settings and those of the kit.
 *
 * @param required without a default: the service does not start when one is missing
 * @param optional with a default
 */
record ServiceVariables(Set<String> required, Set<String> optional) {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(TORIDE_[A-Z_]+)(:[^}]*)?}");

    static ServiceVariables of(String service) {
        Set<String> required = new TreeSet<>();
        Set<String> optional = new TreeSet<>();
        for (Path settings : List.of(
                ProjectFiles.file("service-kit/src/main/resources/META-INF/microprofile-config.properties"),
                ProjectFiles.file(service + "/src/main/resources/application.properties"))) {
            ProjectFiles.settings(settings).forEach((key, value) -> {
                // Settings of another profile are not read where the service is deployed.
                if (!key.startsWith("%") || key.startsWith("%prod")) {
                    Matcher reference = REFERENCE.matcher(value);
                    while (reference.find()) {
                        (reference.group(2) == null ? required : optional).add(reference.group(1));
                    }
                }
            });
        }
        return new ServiceVariables(required, optional);
    }

    Set<String> known() {
        Set<String> known = new TreeSet<>(required);
        known.addAll(optional);
        return known;
    }
}
