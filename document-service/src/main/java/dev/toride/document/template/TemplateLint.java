package dev.toride.document.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks what a parser cannot see: headings that jump a level, tables without headers, figures without alternative text, unknown
 * fields and anchors, and passages that would be left half empty. PDF/UA asks for the first three.
 */
final class TemplateLint {
    private final String file;
    private final Map<String, FieldDeclaration> fields;
    private final Map<String, List<Part.When>> anchors = new HashMap<>();
    private final Set<String> used = new TreeSet<>();
    private int level = 1;

    private TemplateLint(String file, Map<String, FieldDeclaration> fields) {
        this.file = file;
        this.fields = fields;
    }

    static void check(String file, Map<String, FieldDeclaration> fields, List<Part> body) {
        TemplateLint lint = new TemplateLint(file, fields);
        lint.collectAnchors(body, List.of());
        lint.parts(body, List.of());
        for (String id : fields.keySet()) {
            if (!lint.used.contains(id)) {
                throw new TemplateException(file, 0, "the field '" + id + "' is declared but has no place in the text");
            }
        }
    }

    private void collectAnchors(List<Part> parts, List<Part.When> conditions) {
        for (Part part : parts) {
            switch (part) {
                case Part.Heading it -> {
                    if (anchors.put(it.anchor(), conditions) != null) {
                        throw fault(it, "another heading bears the anchor '" + it.anchor() + "'");
                    }
                }
                case Part.When it -> collectAnchors(it.parts(), with(conditions, it));
                default -> {}
            }
        }
    }

    private void parts(List<Part> parts, List<Part.When> conditions) {
        for (Part part : parts) {
            switch (part) {
                case Part.Heading it -> heading(it, conditions);
                case Part.Paragraph it -> words(it, it.words(), conditions);
                case Part.Enumeration it -> it.items().forEach(item -> parts(item, conditions));
                case Part.Table it -> table(it, conditions, null);
                case Part.Facts it -> facts(it, conditions);
                case Part.Figure it -> figure(it, conditions);
                case Part.Callout it -> boxed(it, conditions);
                case Part.When it -> when(it, conditions);
                case Part.Group it -> parts(it.parts(), conditions);
                case Part.Each it -> each(it, conditions);
                case Part.PageBreak it -> {}
            }
        }
    }

    private void heading(Part.Heading heading, List<Part.When> conditions) {
        if (heading.level() < 2) {
            throw fault(heading, "the title stands in the front matter, so headings begin with '##'");
        }
        if (heading.level() > level + 1) {
            throw fault(heading, "a heading of level " + heading.level() + " follows one of level " + level);
        }
        if (heading.words().isEmpty()) {
            throw fault(heading, "a heading has words");
        }
        level = heading.level();
        words(heading, heading.words(), conditions);
    }

    /** What follows may stand behind the passage or, where it is left out, behind what precedes it. */
    private void when(Part.When when, List<Part.When> conditions) {
        FieldDeclaration field = field(when, when.field());
        for (String code : when.codes()) {
            if (!field.options().containsKey(code)) {
                throw fault(when, "the field '" + field.id() + "' has no option " + code);
            }
        }
        int before = level;
        parts(when.parts(), with(conditions, when));
        level = Math.min(before, level);
    }

    private void table(Part.Table table, List<Part.When> conditions, FieldDeclaration rows) {
        for (Part.Column column : table.columns()) {
            if (column.header().isEmpty()) {
                throw fault(table, "every column of a table has a header");
            }
            words(table, column.header(), conditions);
        }
        table.rows().forEach(row -> row.forEach(cell -> words(table, cell, conditions, rows)));
    }

    private void facts(Part.Facts facts, List<Part.When> conditions) {
        for (Part.Fact fact : facts.facts()) {
            words(facts, fact.name(), conditions);
            if (fact.value().size() == 1 && fact.value().getFirst() instanceof Inline.Placeholder only) {
                inLine(facts, field(facts, only.id()));
            } else {
                words(facts, fact.value(), conditions);
            }
        }
    }

    private void figure(Part.Figure figure, List<Part.When> conditions) {
        FieldDeclaration field = field(figure, figure.field());
        require(figure, field.type() == FieldType.FIGURE, "the field '" + field.id() + "' is no figure");
        require(figure, !figure.caption().isEmpty(), "a figure has a caption, which is also its alternative text");
        shownOnlyWithValue(figure, field, conditions);
        words(figure, figure.caption(), conditions);
    }

    private void boxed(Part.Callout callout, List<Part.When> conditions) {
        for (Part part : callout.parts()) {
            boolean allowed = part instanceof Part.Paragraph
                    || part instanceof Part.Enumeration
                    || part instanceof Part.When
                    || part instanceof Part.Group;
            require(part, allowed, "a box holds paragraphs and lists only");
        }
        parts(callout.parts(), conditions);
    }

    private void each(Part.Each each, List<Part.When> conditions) {
        FieldDeclaration field = field(each, each.field());
        require(
                each,
                field.type() == FieldType.TABLE || field.type() == FieldType.LIST,
                "the field '" + field.id() + "' is neither a table nor a list");
        shownOnlyWithValue(each, field, conditions);
        if (each.pattern() instanceof Part.Table table) {
            table(table, conditions, field);
        } else if (each.pattern() instanceof Part.Enumeration list) {
            for (Part part : list.items().getFirst()) {
                require(part, part instanceof Part.Paragraph, "a repeated item holds paragraphs only");
                words(part, ((Part.Paragraph) part).words(), conditions, field);
            }
        }
    }

    private void words(Part part, List<Inline> words, List<Part.When> conditions) {
        words(part, words, conditions, null);
    }

    /** @param rows the field that {@code row.column} and {@code item} refer to, {@code null} outside a repetition */
    private void words(Part part, List<Inline> words, List<Part.When> conditions, FieldDeclaration rows) {
        for (Inline word : words) {
            switch (word) {
                case Inline.Placeholder it when it.id().startsWith("row.") -> column(part, it.id(), rows);
                case Inline.Placeholder it
                when it.id().equals("item") ->
                    require(
                            part,
                            rows != null && rows.type() == FieldType.LIST,
                            "{{item}} stands only in '::: each' over a list");
                case Inline.Placeholder it -> {
                    FieldDeclaration field = field(part, it.id());
                    inLine(part, field);
                    shownOnlyWithValue(part, field, conditions);
                }
                case Inline.Reference it -> reference(part, it.anchor(), conditions);
                case Inline.Text it -> {}
                case Inline.LineBreak it -> {}
            }
        }
    }

    private void column(Part part, String id, FieldDeclaration rows) {
        require(
                part,
                rows != null && rows.type() == FieldType.TABLE,
                "{{" + id + "}} stands only in '::: each' over a table");
        String column = id.substring("row.".length());
        require(part, rows.column(column).isPresent(), "the table '" + rows.id() + "' has no column '" + column + "'");
    }

    private void inLine(Part part, FieldDeclaration field) {
        boolean inLine =
                field.type() != FieldType.TABLE && field.type() != FieldType.FIGURE && field.type() != FieldType.LIST;
        require(part, inLine, "the field '" + field.id() + "' does not fit in a line; use '::: each' or '::: figure'");
    }

    /** An optional field is not asked for, so no blank may wait for it. */
    private void shownOnlyWithValue(Part part, FieldDeclaration field, List<Part.When> conditions) {
        boolean guarded = conditions.stream()
                .anyMatch(when -> when.present() && when.field().equals(field.id()));
        require(
                part,
                field.required() || guarded,
                "the field '" + field.id() + "' is optional, so it stands only in '::: when " + field.id() + "'");
    }

    private void reference(Part part, String anchor, List<Part.When> conditions) {
        List<Part.When> needed = anchors.get(anchor);
        require(part, needed != null, "no heading bears the anchor '" + anchor + "'");
        require(
                part,
                conditions.containsAll(needed),
                "the heading '" + anchor + "' may be left out where this reference stays");
    }

    private FieldDeclaration field(Part part, String id) {
        FieldDeclaration field = fields.get(id);
        require(part, field != null, "the field '" + id + "' is not declared");
        used.add(id);
        return field;
    }

    private static List<Part.When> with(List<Part.When> conditions, Part.When when) {
        List<Part.When> all = new ArrayList<>(conditions);
        all.add(when);
        return List.copyOf(all);
    }

    private void require(Part part, boolean condition, String reason) {
        if (!condition) {
            throw fault(part, reason);
        }
    }

    private TemplateException fault(Part part, String reason) {
        return new TemplateException(file, part.line(), reason);
    }
}
