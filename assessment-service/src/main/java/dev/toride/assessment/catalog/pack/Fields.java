package dev.toride.assessment.catalog.pack;

import dev.toride.assessment.catalog.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The properties of one mapping, taken one by one. What is missing or of the wrong kind becomes a finding and reads as a harmless stand-in, so
 * that the reader goes on and finds the rest; what was never asked for is reported by {@link #reportUnknown()}.
 */
final class Fields {
    private static final LocalizedText NO_TEXT = new LocalizedText("", "");
    private static final int LONGEST_TEXT = 4_000;

    private final Node.Mapping mapping;
    private final Findings findings;
    private final Set<String> asked = new HashSet<>();

    private Fields(Node.Mapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
    }

    /** The fields of a node, none with a finding when it is no mapping. */
    static Fields of(Node node, Findings findings) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(mapping, findings);
        }
        findings.add(node.at(), "must be a mapping");
        return new Fields(new Node.Mapping(node.at(), Map.of()), new Findings());
    }

    boolean has(String name) {
        asked.add(name);
        return mapping.properties().containsKey(name);
    }

    /** Where a property stands, or the mapping when it is missing. */
    Position at(String name) {
        Node.Property property = mapping.properties().get(name);
        return property == null ? mapping.at() : property.value().at();
    }

    /** Where the mapping stands. */
    Position at() {
        return mapping.at();
    }

    void report(String name, String reason) {
        findings.add(at(name), reason);
    }

    void report(Position at, String reason) {
        findings.add(at, reason);
    }

    void report(String name, Rule rule, String reason) {
        findings.add(at(name), rule, reason);
    }

    void report(Position at, Rule rule, String reason) {
        findings.add(at, rule, reason);
    }

    /** How many findings there are so far: a check that needs sound values compares before and after. */
    int findings() {
        return findings.reports();
    }

    /** Reports nothing more as unknown: used when what should stand here is not even known. */
    void ignoreRest() {
        asked.addAll(mapping.properties().keySet());
    }

    String text(String name) {
        return required(name).map(node -> text(name, node)).orElse("");
    }

    /** A text that must match a pattern, described for the finding. */
    String text(String name, Pattern pattern, String description) {
        String text = text(name);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            report(name, Rule.SHAPE, "'" + name + "' must be " + description);
        }
        return text;
    }

    int integer(String name, int least, int most) {
        Optional<Node> node = required(name);
        if (node.isEmpty()) {
            return least;
        }
        if (node.get() instanceof Node.Scalar scalar && scalar.type() == Node.Type.INTEGER) {
            try {
                int value = Integer.parseInt(scalar.text());
                if (least <= value && value <= most) {
                    return value;
                }
            } catch (NumberFormatException outOfRangeOrNotDecimal) {
                // reported below, like a number outside the bounds
            }
        }
        report(name, Rule.range(least, most), "'" + name + "' must be a whole number from " + least + " to " + most);
        return least;
    }

    /** A share from 0 to 1, written as a decimal. */
    double share(String name) {
        Optional<Node> node = required(name);
        if (node.isEmpty()) {
            return 0;
        }
        if (node.get() instanceof Node.Scalar scalar && scalar.type() == Node.Type.DECIMAL) {
            try {
                double share = Double.parseDouble(scalar.text());
                if (0 <= share && share <= 1) {
                    return share;
                }
            } catch (NumberFormatException yamlsOwnSpelling) {
                // .NaN and .inf: reported below, like a number outside the bounds
            }
        }
        report(name, "'" + name + "' must be a decimal from 0.0 to 1.0");
        return 0;
    }

    /** A day as YYYY-MM-DD. */
    LocalDate day(String name) {
        String text = text(name);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            report(name, "'" + name + "' must be a day as YYYY-MM-DD");
            return LocalDate.EPOCH;
        }
    }

    boolean flag(String name) {
        Optional<Node> node = required(name);
        if (node.isEmpty()) {
            return false;
        }
        // YAML 1.1 also takes yes, on and their like for booleans; one spelling is enough here.
        if (node.get() instanceof Node.Scalar(Position at, String text, Node.Type type)
                && type == Node.Type.BOOLEAN
                && (text.equals("true") || text.equals("false"))) {
            return text.equals("true");
        }
        report(name, "'" + name + "' must be true or false");
        return false;
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        String text = text(name);
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        if (!text.isEmpty()) {
            String known = Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
            report(name, "'" + name + "' must be one of " + known);
        }
        return constants[0];
    }

    /** A text in Japanese and English, both present. */
    LocalizedText localized(String name) {
        return required(name).map(this::localized).orElse(NO_TEXT);
    }

    List<LocalizedText> localizedList(String name) {
        return nodes(name).stream().map(this::localized).toList();
    }

    List<String> texts(String name) {
        return nodes(name).stream().map(node -> text(name, node)).toList();
    }

    /** The mappings of a list, each read by {@code read} and checked for unknown properties afterwards. */
    <T> List<T> list(String name, Function<Fields, T> read) {
        List<T> values = new ArrayList<>();
        for (Node node : nodes(name)) {
            Fields fields = of(node, findings);
            values.add(read.apply(fields));
            fields.reportUnknown();
        }
        return values;
    }

    /** One mapping below this one. */
    <T> T nested(String name, Function<Fields, T> read) {
        Fields fields = required(name)
                .map(node -> of(node, findings))
                .orElseGet(() -> new Fields(new Node.Mapping(mapping.at(), Map.of()), new Findings()));
        T value = read.apply(fields);
        fields.reportUnknown();
        return value;
    }

    /** Where the n-th element of a list stands; the list must have been read before. */
    Position at(String name, int index) {
        return mapping.properties().get(name)
                                instanceof Node.Property(Position at, Node.Sequence(Position start, List<Node> items))
                        && index < items.size()
                ? items.get(index).at()
                : at(name);
    }

    void reportUnknown() {
        mapping.properties().forEach((name, property) -> {
            if (!asked.contains(name)) {
                findings.add(property.at(), Rule.UNKNOWN_PROPERTY, "unknown property '" + name + "'");
            }
        });
    }

    private Optional<Node> required(String name) {
        if (has(name)) {
            return Optional.of(mapping.properties().get(name).value());
        }
        findings.add(mapping.at().missing(name), Rule.REQUIRED, "'" + name + "' is missing");
        return Optional.empty();
    }

    private List<Node> nodes(String name) {
        Optional<Node> node = required(name);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        report(name, "'" + name + "' must be a list");
        return List.of();
    }

    private LocalizedText localized(Node node) {
        Fields fields = of(node, findings);
        LocalizedText text = new LocalizedText(fields.text("ja"), fields.text("en"));
        fields.reportUnknown();
        return text;
    }

    private String text(String name, Node node) {
        if (!(node instanceof Node.Scalar scalar) || scalar.type() != Node.Type.TEXT) {
            findings.add(node.at(), Rule.WRONG_TYPE, "'" + name + "' must be a text (put it in quotes)");
            return "";
        }
        String text = scalar.text();
        if (text.isBlank() || !text.equals(text.strip())) {
            findings.add(node.at(), Rule.TEXT, "'" + name + "' must not be blank, nor begin or end with a space");
        } else if (text.length() > LONGEST_TEXT || text.chars().anyMatch(Character::isISOControl)) {
            findings.add(
                    node.at(),
                    text.length() > LONGEST_TEXT ? Rule.size(1, LONGEST_TEXT) : Rule.TEXT,
                    "'" + name + "' must be one line of at most " + LONGEST_TEXT + " characters");
        }
        return text;
    }
}
