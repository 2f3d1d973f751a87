package dev.toride.document.template;

import dev.toride.document.rendering.model.Block;
import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.model.Language;
import dev.toride.document.rendering.model.Run;
import dev.toride.document.rendering.model.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One pass over a template with one set of values: makes the document and notes the blanks. */
final class Filling {
    private final TemplateText template;
    private final Fields values;
    private final Language language;
    private final Map<String, Set<String>> blanks = new LinkedHashMap<>();
    private final Document document;
    private String place;

    Filling(TemplateText template, Fields values) {
        this.template = template;
        this.values = values;
        this.language = template.language();
        this.place = template.title();
        List<Block> blocks = blocks(template.body(), Map.of());
        LocalDate date = values.value(template.dateField())
                .map(value -> ((Value.Day) value).day())
                .orElse(null);
        String organization = values.value(template.organizationField())
                .map(value -> ((Value.Text) value).text())
                .orElse("");
        this.document = new Document(
                template.title(),
                language,
                organization,
                date,
                template.numbering(),
                template.contents(),
                bound(),
                blocks);
    }

    Document document() {
        return document;
    }

    List<Blank> blanks() {
        return blanks.entrySet().stream()
                .map(each -> new Blank(
                        each.getKey(), template.fields().get(each.getKey()).label(), List.copyOf(each.getValue())))
                .toList();
    }

    private TreeMap<String, Document.Bound> bound() {
        TreeMap<String, Document.Bound> bound = new TreeMap<>();
        for (FieldDeclaration field : template.fields().values()) {
            if (field.bound()) {
                String text = values.value(field.id())
                        .map(value -> String.join(" ", shown(value, field)))
                        .orElse("");
                bound.put(field.id(), new Document.Bound(field.label().in(language), text));
            }
        }
        return bound;
    }

    /** @param row the values of {@code row.column} and {@code item} inside a repetition */
    private List<Block> blocks(List<Part> parts, Map<String, Cell> row) {
        List<Block> blocks = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Part.Heading it -> {
                    List<Run> words = runs(it.words(), row);
                    place = Document.plain(words);
                    blocks.add(new Block.Heading(it.level(), it.anchor(), words, ""));
                }
                case Part.Paragraph it -> blocks.add(new Block.Paragraph(it.style(), runs(it.words(), row)));
                case Part.Enumeration it ->
                    blocks.add(new Block.Enumeration(
                            it.ordered(),
                            it.items().stream().map(item -> blocks(item, row)).toList()));
                case Part.Table it ->
                    blocks.add(table(
                            it,
                            it.rows().stream().map(cells -> cells(cells, row)).toList()));
                case Part.Facts it -> {
                    List<Block.Fact> facts = it.facts().stream()
                            .filter(fact -> !leftOut(fact))
                            .map(fact -> new Block.Fact(runs(fact.name(), row), runs(fact.value(), row)))
                            .toList();
                    blocks.add(new Block.Facts(facts));
                }
                case Part.Figure it -> figure(it, blocks);
                case Part.Callout it -> blocks.add(new Block.Callout(it.kind(), blocks(it.parts(), row)));
                case Part.When it -> {
                    if (holds(it)) {
                        blocks.addAll(blocks(it.parts(), row));
                    }
                }
                case Part.Group it -> blocks.addAll(blocks(it.parts(), row));
                case Part.Each it -> blocks.add(repeated(it));
                case Part.PageBreak it -> blocks.add(new Block.PageBreak());
            }
        }
        return List.copyOf(blocks);
    }

    private boolean holds(Part.When when) {
        var value = values.value(when.field());
        if (when.codes().isEmpty()) {
            return value.isPresent() == when.present();
        }
        return value.filter(
                        it -> it instanceof Value.Choice choice && when.codes().contains(choice.code()))
                .isPresent();
    }

    /** A fact that is nothing but an optional field without a value. */
    private boolean leftOut(Part.Fact fact) {
        return fact.value().size() == 1
                && fact.value().getFirst() instanceof Inline.Placeholder only
                && !template.fields().get(only.id()).required()
                && values.value(only.id()).isEmpty();
    }

    private void figure(Part.Figure figure, List<Block> blocks) {
        String caption = Document.plain(runs(figure.caption(), Map.of()));
        var value = values.value(figure.field());
        if (value.isPresent()) {
            blocks.add(new Block.Figure(((Value.Chart) value.get()).chart(), caption));
        } else {
            blocks.add(new Block.Paragraph(Block.Style.BODY, List.of(blank(figure.field()))));
        }
    }

    private Block repeated(Part.Each each) {
        List<Map<String, Cell>> rows = rows(each.field());
        if (rows.isEmpty()) {
            return new Block.Paragraph(Block.Style.BODY, List.of(blank(each.field())));
        }
        return switch (each.pattern()) {
            case Part.Table table -> {
                List<List<Block.Cell>> filled = new ArrayList<>();
                for (Map<String, Cell> row : rows) {
                    filled.add(cells(table.rows().getFirst(), row));
                }
                yield table(table, filled);
            }
            case Part.Enumeration list -> {
                List<List<Block>> items = new ArrayList<>();
                for (Map<String, Cell> row : rows) {
                    items.add(blocks(list.items().getFirst(), row));
                }
                yield new Block.Enumeration(list.ordered(), List.copyOf(items));
            }
            default -> throw new IllegalStateException("The parser lets only tables and lists repeat");
        };
    }

    private record Cell(Value value, FieldDeclaration declaration) {}

    private List<Map<String, Cell>> rows(String field) {
        FieldDeclaration declaration = template.fields().get(field);
        List<Map<String, Cell>> rows = new ArrayList<>();
        switch (values.value(field).orElse(new Value.Items(List.of()))) {
            case Value.Items list ->
                list.items().forEach(item -> rows.add(Map.of("item", new Cell(new Value.Text(item), declaration))));
            case Value.Rows table ->
                table.rows().forEach(cells -> {
                    Map<String, Cell> row = new LinkedHashMap<>();
                    declaration
                            .columns()
                            .forEach((id, column) -> row.put("row." + id, new Cell(cells.get(id), column)));
                    rows.add(row);
                });
            default -> throw new IllegalStateException("The lint lets only lists and tables repeat");
        }
        return rows;
    }

    private Block.Table table(Part.Table table, List<List<Block.Cell>> rows) {
        List<Block.Column> columns = table.columns().stream()
                .map(column -> new Block.Column(runs(column.header(), Map.of()), column.alignment(), column.weight()))
                .toList();
        return new Block.Table(columns, List.copyOf(rows), false);
    }

    private List<Block.Cell> cells(List<List<Inline>> cells, Map<String, Cell> row) {
        return cells.stream().map(words -> new Block.Cell(runs(words, row))).toList();
    }

    private List<Run> runs(List<Inline> words, Map<String, Cell> row) {
        List<Run> runs = new ArrayList<>(words.size());
        for (Inline word : words) {
            switch (word) {
                case Inline.Text it -> runs.add(new Run.Text(it.text(), it.strong()));
                case Inline.Reference it -> runs.add(new Run.Reference(it.anchor()));
                case Inline.LineBreak it -> runs.add(new Run.LineBreak());
                case Inline.Placeholder it when row.containsKey(it.id()) -> cell(it, row.get(it.id()), runs);
                case Inline.Placeholder it -> field(it, runs);
            }
        }
        return List.copyOf(runs);
    }

    private void cell(Inline.Placeholder placeholder, Cell cell, List<Run> runs) {
        if (cell.value() == null || cell.value().isEmpty()) {
            runs.add(Run.Text.of(Wording.in(language).none()));
        } else {
            add(placeholder, shown(cell.value(), cell.declaration()), false, runs);
        }
    }

    private void field(Inline.Placeholder placeholder, List<Run> runs) {
        FieldDeclaration declaration = template.fields().get(placeholder.id());
        var value = values.value(placeholder.id());
        if (value.isPresent()) {
            add(placeholder, shown(value.get(), declaration), declaration.bound(), runs);
        } else {
            runs.add(blank(placeholder.id()));
        }
    }

    private static void add(Inline.Placeholder placeholder, List<String> lines, boolean bound, List<Run> runs) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                runs.add(new Run.LineBreak());
            }
            runs.add(new Run.Field(placeholder.id(), lines.get(i), placeholder.strong(), false, bound));
        }
    }

    private Run blank(String id) {
        blanks.computeIfAbsent(id, any -> new LinkedHashSet<>()).add(place);
        String line = language == Language.JA ? "＿＿＿＿＿＿" : "____________";
        return new Run.Field(id, line, false, true, template.fields().get(id).bound());
    }

    /** The lines a value is shown as. */
    private List<String> shown(Value value, FieldDeclaration declaration) {
        return switch (value) {
            case Value.Text it -> it.text().lines().toList();
            case Value.Day it -> List.of(language.format(it.day()));
            case Value.Amount it -> List.of(Wording.number(it.amount()));
            case Value.Choice it -> List.of(declaration.options().get(it.code()).in(language));
            case Value.Items it -> it.items();
            case Value.Rows it -> throw new IllegalStateException("The lint keeps tables out of lines");
            case Value.Chart it -> throw new IllegalStateException("The lint keeps figures out of lines");
        };
    }
}
