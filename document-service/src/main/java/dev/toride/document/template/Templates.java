package dev.toride.document.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** All templates of the service, in all their versions. Immutable. */
public final class Templates {
    private static final String FOLDER = "templates/";

    private final Map<String, TreeMap<Integer, Template>> byId;

    private Templates(Map<String, TreeMap<Integer, Template>> byId) {
        this.byId = byId;
    }

    /**
     * Reads and checks the templates among the service's resources; {@code templates/index.txt} lists their folders.
     *
     * @throws TemplateException naming file, line and reason, if one of them is faulty
     */
    public static Templates load() {
        return load(Templates::resource);
    }

    /** The same from other files: {@code files} gives the text at a path such as {@code templates/index.txt}. */
    public static Templates load(Function<String, Optional<String>> files) {
        String index = FOLDER + "index.txt";
        String folders = files.apply(index).orElseThrow(() -> new TemplateException(index, 0, "the file is missing"));
        Map<String, TreeMap<Integer, Template>> byId = new TreeMap<>();
        int line = 0;
        for (String folder : folders.lines().map(String::strip).toList()) {
            line++;
            if (!folder.isEmpty() && !folder.startsWith("#")) {
                Template template = new TemplateFiles(FOLDER + folder + "/", files).read();
                if (!folder.equals(template.id() + "/" + template.version())) {
                    throw new TemplateException(
                            index, line, "the folder of this template is " + template.id() + "/" + template.version());
                }
                byId.computeIfAbsent(template.id(), id -> new TreeMap<>()).put(template.version(), template);
            }
        }
        return new Templates(Collections.unmodifiableMap(byId));
    }

    /** The newest version of each template, by id. */
    public List<Template> all() {
        List<Template> newest = new ArrayList<>();
        byId.values().forEach(versions -> newest.add(versions.lastEntry().getValue()));
        return List.copyOf(newest);
    }

    /** The newest version of a template. */
    public Optional<Template> newest(String id) {
        return Optional.ofNullable(byId.get(id))
                .map(versions -> versions.lastEntry().getValue());
    }

    /** A certain version: documents keep the one they were drafted from. */
    public Optional<Template> version(String id, int version) {
        return Optional.ofNullable(byId.get(id)).map(versions -> versions.get(version));
    }

    private static Optional<String> resource(String path) {
        try (InputStream in = Templates.class.getResourceAsStream("/" + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Resource " + path + " cannot be read", e);
        }
    }
}
