package dev.toride.document.template;

import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** YAML of which only maps, texts, numbers and truth values are used; faults name the line of the key they concern. */
final class YamlFile {
    private final String name;
    private final String text;
    private final int firstLine;

    /** @param firstLine how many lines precede the YAML in the file */
    YamlFile(String name, String text, int firstLine) {
        this.name = name;
        this.text = text;
        this.firstLine = firstLine;
    }

    Map<?, ?> root() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        try {
            return map("", new Yaml(new SafeConstructor(options)).load(text));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null
                    ? 0
                    : firstLine + e.getProblemMark().getLine() + 1;
            throw new TemplateException(name, line, e.getProblem());
        }
    }

    Map<?, ?> map(String key, Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw fault(key, (key.isEmpty() ? "the file" : "'" + key + "'") + " holds names and values");
    }

    String text(String near, Map<?, ?> map, String key) {
        if (map.get(key) instanceof String value && !value.isBlank()) {
            return value;
        }
        throw fault(near, (near.isEmpty() ? "" : "'" + near + "': ") + "'" + key + "' is missing or no text");
    }

    Label label(String key, Object value) {
        Map<?, ?> map = map(key, value);
        return new Label(text(key, map, "ja"), text(key, map, "en"));
    }

    TemplateException fault(String key, String reason) {
        return new TemplateException(name, line(key), reason);
    }

    private int line(String key) {
        Pattern pattern = Pattern.compile("^\\s*" + Pattern.quote(key) + "\\s*:.*");
        String[] lines = text.split("\n", -1);
        for (int i = 0; !key.isEmpty() && i < lines.length; i++) {
            if (pattern.matcher(lines[i]).matches()) {
                return firstLine + i + 1;
            }
        }
        return 0;
    }
}
