package dev.toride.system.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of this project, from the folder above the module. */
final class ProjectFiles {
    static final List<String> SERVICES = List.of("assessment-service", "inventory-service", "document-service");

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProjectFiles() {}

    /** {@code -Dproject.root} looks at another copy. */
    static Path root() {
        return Path.of(System.getProperty("project.root", ".."))
                .toAbsolutePath()
                .normalize();
    }

    static Path file(String path) {
        return root().resolve(path);
    }

    static String text(String path) {
        return text(file(path));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode json(String path) {
        try {
            return JSON.readTree(text(path));
        } catch (IOException malformed) {
            throw new UncheckedIOException(path, malformed);
        }
    }

    static JsonNode yaml(Path file) {
        return JSON.valueToTree(strictYaml().load(text(file)));
    }

    static List<JsonNode> yamlDocuments(String text) {
        List<JsonNode> documents = new ArrayList<>();
        for (Object document : strictYaml().loadAll(text)) {
            documents.add(JSON.valueToTree(document));
        }
        return documents;
    }

    /** Settings of a properties or env file, sorted. */
    static Map<String, String> settings(Path file) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(text(file)));
        } catch (IOException malformed) {
            throw new UncheckedIOException(file.toString(), malformed);
        }
        Map<String, String> settings = new TreeMap<>();
        read.forEach((key, value) -> settings.put(key.toString(), value.toString()));
        return settings;
    }

    static List<Path> filesIn(String folder, String ending) {
        try (Stream<Path> files = Files.list(file(folder))) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** SnakeYAML itself, because Jackson does not know the merge key {@code <<} that docker-compose uses. */
    private static Yaml strictYaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options));
    }
}
