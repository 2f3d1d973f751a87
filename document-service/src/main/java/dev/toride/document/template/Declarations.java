package dev.toride.document.template;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the field declarations of a {@code template.yaml}. */
final class Declarations {
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Set<String> KEYS =
            Set.of("type", "required", "bound", "label", "source", "maxLength", "options", "columns");
    private static final int LINE_LENGTH = 200;
    private static final int TEXT_LENGTH = 4_000;

    private final YamlFile yaml;

    Declarations(YamlFile yaml) {
        this.yaml = yaml;
    }

    Map<String, FieldDeclaration> read(Map<?, ?> declarations) {
        Map<String, FieldDeclaration> fields = new LinkedHashMap<>();
        declarations.forEach((key, value) -> {
            String id = String.valueOf(key);
            if (!ID.matcher(id).matches() || id.equals("item") || id.equals("row")) {
                throw yaml.fault(
                        id, "'" + id + "' is no field id: camelCase, at most 40 characters, not 'row' or 'item'");
            }
            fields.put(id, field(id, yaml.map(id, value)));
        });
        return java.util.Collections.unmodifiableMap(fields);
    }

    private FieldDeclaration field(String id, Map<?, ?> map) {
        for (Object key : map.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw yaml.fault(id, "field '" + id + "': unknown property '" + key + "'");
            }
        }
        FieldType type = type(id, yaml.text(id, map, "type"));
        int length = type == FieldType.MULTILINE || type == FieldType.LIST ? TEXT_LENGTH : LINE_LENGTH;
        Map<String, Label> options = options(id, type, map.get("options"));
        Map<String, FieldDeclaration> columns =
                type == FieldType.TABLE ? read(yaml.map(id, map.get("columns"))) : Map.of();
        if (columns.values().stream().anyMatch(column -> isNested(column.type()))) {
            throw yaml.fault(id, "table '" + id + "': a column holds no table, list or figure");
        }
        boolean bound = Boolean.TRUE.equals(map.get("bound"));
        if (bound && type != FieldType.TEXT && type != FieldType.DATE) {
            throw yaml.fault(id, "field '" + id + "': only texts and dates can be bound");
        }
        return new FieldDeclaration(
                id,
                type,
                Boolean.TRUE.equals(map.get("required")),
                bound,
                yaml.label(id, map.get("label")),
                map.containsKey("source") ? yaml.text(id, map, "source") : "",
                map.get("maxLength") instanceof Integer given ? given : length,
                options,
                columns);
    }

    private static boolean isNested(FieldType type) {
        return type == FieldType.TABLE || type == FieldType.LIST || type == FieldType.FIGURE;
    }

    private FieldType type(String id, String name) {
        try {
            return FieldType.of(name);
        } catch (IllegalArgumentException e) {
            throw yaml.fault(
                    id,
                    "field '" + id + "': there is no type '" + name + "'; there are "
                            + java.util.Arrays.toString(FieldType.values()).toLowerCase(Locale.ROOT));
        }
    }

    private Map<String, Label> options(String id, FieldType type, Object options) {
        if ((type == FieldType.CHOICE) != (options != null)) {
            throw yaml.fault(id, "field '" + id + "': a choice has options, and only a choice");
        }
        Map<String, Label> labels = new LinkedHashMap<>();
        if (options != null) {
            yaml.map(id, options).forEach((code, label) -> {
                if (!CODE.matcher(String.valueOf(code)).matches()) {
                    throw yaml.fault(id, "field '" + id + "': option '" + code + "' is not in UPPER_SNAKE_CASE");
                }
                labels.put(String.valueOf(code), yaml.label(id, label));
            });
        }
        return java.util.Collections.unmodifiableMap(labels);
    }
}
