package dev.toride.document.template;

import dev.toride.document.rendering.model.Language;
import dev.toride.document.rendering.model.Numbering;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads one version of a template: {@code template.yaml} with the fields, and one text per language. */
final class TemplateFiles {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Set<String> HEAD = Set.of("id", "version", "name", "date", "organization", "fields");
    private static final Set<String> FRONT_MATTER = Set.of("language", "title", "numbering", "contents");

    private final String folder;
    private final Function<String, Optional<String>> files;

    /**
     * @param folder ends with a slash, for messages and for {@code files}
     * @param files the text of the file at a path, or nothing where there is none
     */
    TemplateFiles(String folder, Function<String, Optional<String>> files) {
        this.folder = folder;
        this.files = files;
    }

    Template read() {
        String path = folder + "template.yaml";
        YamlFile yaml = new YamlFile(path, text(path), 0);
        Map<?, ?> head = yaml.root();
        refuseOthers(yaml, head, HEAD);
        String id = yaml.text("id", head, "id");
        if (!ID.matcher(id).matches()) {
            throw yaml.fault("id", "'" + id + "' is no template id: kebab-case");
        }
        if (!(head.get("version") instanceof Integer version) || version < 1) {
            throw yaml.fault("version", "'version' is a number from 1");
        }
        Map<String, FieldDeclaration> fields = new Declarations(yaml).read(yaml.map("fields", head.get("fields")));
        String date = fieldOf(yaml, head, "date", fields, FieldType.DATE);
        String organization = fieldOf(yaml, head, "organization", fields, FieldType.TEXT);
        Map<Language, TemplateText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, text(id, language, date, organization, fields));
        }
        return new Template(
                id,
                version,
                yaml.label("name", head.get("name")),
                fields,
                java.util.Collections.unmodifiableMap(texts));
    }

    private static String fieldOf(
            YamlFile yaml, Map<?, ?> head, String key, Map<String, FieldDeclaration> fields, FieldType type) {
        String id = yaml.text(key, head, key);
        if (!fields.containsKey(id) || fields.get(id).type() != type) {
            throw yaml.fault(
                    key,
                    "'" + key + "' names a declared field of type "
                            + type.name().toLowerCase(Locale.ROOT));
        }
        return id;
    }

    private TemplateText text(
            String id, Language language, String date, String organization, Map<String, FieldDeclaration> fields) {
        String path = folder + language.tag() + ".md";
        List<String> lines = text(path).lines().toList();
        int end = lines.isEmpty() || !lines.getFirst().equals("---")
                ? -1
                : lines.subList(1, lines.size()).indexOf("---") + 1;
        if (end < 1) {
            throw new TemplateException(path, 1, "a text begins with its front matter between two lines '---'");
        }
        YamlFile yaml = new YamlFile(path, String.join("\n", lines.subList(1, end)), 1);
        Map<?, ?> head = yaml.root();
        refuseOthers(yaml, head, FRONT_MATTER);
        if (!language.tag().equals(head.get("language"))) {
            throw yaml.fault("language", "the language of this file is " + language.tag());
        }
        FrontMatter front = new FrontMatter(
                language,
                yaml.text("title", head, "title"),
                numbering(yaml, yaml.text("numbering", head, "numbering")),
                Boolean.TRUE.equals(head.get("contents")),
                date,
                organization);
        List<Part> body = new TemplateParser(path, language, lines, end + 1).parse();
        TemplateLint.check(path, fields, body);
        return new TemplateText(id, front, fields, body);
    }

    private static Numbering numbering(YamlFile yaml, String name) {
        try {
            return Numbering.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw yaml.fault("numbering", "'numbering' is none, sections or regulation");
        }
    }

    private static void refuseOthers(YamlFile yaml, Map<?, ?> map, Set<String> known) {
        for (Object key : map.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw yaml.fault(String.valueOf(key), "unknown property '" + key + "'");
            }
        }
    }

    private String text(String path) {
        return files.apply(path).orElseThrow(() -> new TemplateException(path, 0, "the file is missing"));
    }
}
