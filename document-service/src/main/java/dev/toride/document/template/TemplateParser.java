package dev.toride.document.template;

import dev.toride.document.rendering.model.Block;
import dev.toride.document.rendering.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the body of a template: restricted CommonMark with GFM tables, placeholders, references and directives. A directive opens
 * with a line {@code ::: name …} and closes with a line {@code :::}; they nest. The number of dashes under a table's header is the
 * weight of the column. See {@code templates/README.md} for the language as authors see it.
 */
final class TemplateParser {
    private static final Pattern DIRECTIVE = Pattern.compile(":::\\s*([a-z]+)?\\s*(.*?)\\s*");
    private static final Pattern CONDITION =
            Pattern.compile("([a-z][A-Za-z0-9]*)(?:\\s*=\\s*([A-Z][A-Z0-9_]*(?:\\s+[A-Z][A-Z0-9_]*)*))?");
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern ANCHOR = Pattern.compile("(.*?)\\s*\\{#([a-z][a-z0-9-]{0,30})}\\s*");

    private final Parser commonMark = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();
    private final String file;
    private final InlineParser inlines;
    private final List<String> lines;
    private int at;
    private int headings;

    TemplateParser(String file, Language language, List<String> lines, int firstLine) {
        this.file = file;
        this.inlines = new InlineParser(file, language == Language.JA ? "" : " ");
        this.lines = lines;
        this.at = firstLine;
    }

    List<Part> parse() {
        List<Part> parts = parts(0);
        if (at < lines.size()) {
            throw fault(at + 1, "':::' closes nothing");
        }
        return parts;
    }

    /** @param openedAt line of the directive these parts stand in, 0 at the top */
    private List<Part> parts(int openedAt) {
        List<Part> parts = new ArrayList<>();
        int start = at;
        StringBuilder text = new StringBuilder();
        while (at < lines.size()) {
            String line = lines.get(at);
            if (!line.startsWith(":::")) {
                text.append(line).append('\n');
                at++;
                continue;
            }
            blocks(text.toString(), start, parts);
            text.setLength(0);
            Matcher directive = DIRECTIVE.matcher(line);
            if (!directive.matches()) {
                throw fault(at + 1, "'" + line + "' is no directive");
            }
            if (directive.group(1) == null) {
                if (openedAt > 0) {
                    at++;
                }
                return List.copyOf(parts);
            }
            at++;
            parts.add(directive(at, directive.group(1), directive.group(2)));
            start = at;
        }
        if (openedAt > 0) {
            throw fault(openedAt, "this directive is never closed by ':::'");
        }
        blocks(text.toString(), start, parts);
        return List.copyOf(parts);
    }

    private Part directive(int line, String name, String argument) {
        List<Part> inside = parts(line);
        return switch (name) {
            case "when", "unless" -> when(line, name.equals("when"), argument, inside);
            case "each" -> each(line, argument, inside);
            case "figure" -> figure(line, argument, inside);
            case "facts" -> facts(line, inside);
            case "lead", "signature", "note" -> styled(line, name, inside);
            case "notice", "result" -> callout(line, name, inside);
            default -> throw fault(line, "there is no directive '" + name + "'");
        };
    }

    /** Conditions joined by commas nest. */
    private Part when(int line, boolean present, String argument, List<Part> inside) {
        List<Part> parts = inside;
        for (String each : List.of(argument.split("\\s*,\\s*")).reversed()) {
            Matcher condition = CONDITION.matcher(each);
            if (!condition.matches() || !present && condition.group(2) != null) {
                throw fault(line, "write '::: when field', '::: unless field' or '::: when field = CODE CODE'");
            }
            Set<String> codes = condition.group(2) == null
                    ? Set.of()
                    : new TreeSet<>(List.of(condition.group(2).split("\\s+")));
            parts = List.of(new Part.When(line, condition.group(1), present, codes, parts));
        }
        return parts.getFirst();
    }

    private Part each(int line, String field, List<Part> inside) {
        requireField(line, field);
        Part pattern = inside.size() == 1 ? inside.getFirst() : null;
        boolean repeats = pattern instanceof Part.Table table && table.rows().size() == 1
                || pattern instanceof Part.Enumeration list && list.items().size() == 1;
        if (!repeats) {
            throw fault(line, "'::: each' holds one table with one row, or one list with one item");
        }
        return new Part.Each(line, field, pattern);
    }

    private Part figure(int line, String field, List<Part> inside) {
        requireField(line, field);
        if (inside.size() == 1 && inside.getFirst() instanceof Part.Paragraph caption) {
            return new Part.Figure(line, field, caption.words());
        }
        throw fault(line, "a figure holds one paragraph: its caption, which is also its alternative text");
    }

    private Part facts(int line, List<Part> inside) {
        if (inside.size() != 1 || !(inside.getFirst() instanceof Part.Enumeration list)) {
            throw fault(line, "'::: facts' holds one list whose items are '**name** value'");
        }
        List<Part.Fact> facts = new ArrayList<>();
        for (List<Part> item : list.items()) {
            if (item.size() != 1
                    || !(item.getFirst() instanceof Part.Paragraph paragraph)
                    || !(paragraph.words().getFirst() instanceof Inline.Text name)
                    || !name.strong()) {
                throw fault(line, "'::: facts' holds one list whose items are '**name** value'");
            }
            List<Inline> value = new ArrayList<>(
                    paragraph.words().subList(1, paragraph.words().size()));
            if (!value.isEmpty() && value.getFirst() instanceof Inline.Text text && !text.strong()) {
                value.removeFirst();
                if (!text.text().isBlank()) {
                    value.addFirst(new Inline.Text(text.text().stripLeading(), false));
                }
            }
            facts.add(new Part.Fact(List.of(new Inline.Text(name.text(), false)), List.copyOf(value)));
        }
        return new Part.Facts(line, List.copyOf(facts));
    }

    /** Several styled paragraphs stand in one directive; conditions may stand in between. */
    private Part styled(int line, String name, List<Part> inside) {
        Block.Style style = Block.Style.valueOf(name.toUpperCase(java.util.Locale.ROOT));
        return new Part.Group(line, restyled(line, style, inside));
    }

    private List<Part> restyled(int line, Block.Style style, List<Part> parts) {
        List<Part> result = new ArrayList<>();
        for (Part part : parts) {
            result.add(
                    switch (part) {
                        case Part.Paragraph it -> new Part.Paragraph(it.line(), style, it.words());
                        case Part.When it ->
                            new Part.When(
                                    it.line(), it.field(), it.present(), it.codes(), restyled(line, style, it.parts()));
                        default -> throw fault(part.line(), "only paragraphs can be set in a style");
                    });
        }
        return List.copyOf(result);
    }

    private Part callout(int line, String name, List<Part> inside) {
        Block.Kind kind = Block.Kind.valueOf(name.toUpperCase(java.util.Locale.ROOT));
        if (kind == Block.Kind.RESULT && (inside.isEmpty() || !(inside.getFirst() instanceof Part.Paragraph))) {
            throw fault(line, "a result begins with the paragraph that is set large");
        }
        return new Part.Callout(line, kind, inside);
    }

    private void blocks(String text, int offset, List<Part> parts) {
        if (text.isBlank()) {
            return;
        }
        for (Node node = commonMark.parse(text).getFirstChild(); node != null; node = node.getNext()) {
            parts.add(block(node, offset));
        }
    }

    private Part block(Node node, int offset) {
        int line = offset
                + 1
                + (node.getSourceSpans().isEmpty()
                        ? 0
                        : node.getSourceSpans().getFirst().getLineIndex());
        return switch (node) {
            case Heading it -> heading(it, line);
            case Paragraph it -> new Part.Paragraph(line, Block.Style.BODY, inlines.children(it, line));
            case BulletList it -> new Part.Enumeration(line, false, items(it, offset));
            case OrderedList it -> new Part.Enumeration(line, true, items(it, offset));
            case TableBlock it -> table(it, line);
            case ThematicBreak it -> new Part.PageBreak(line);
            default -> throw fault(line, node.getClass().getSimpleName() + " is not part of the template language");
        };
    }

    private Part heading(Heading heading, int line) {
        headings++;
        List<Inline> words = new ArrayList<>(inlines.children(heading, line));
        String anchor = "section-" + headings;
        if (!words.isEmpty() && words.getLast() instanceof Inline.Text last) {
            Matcher named = ANCHOR.matcher(last.text());
            if (named.matches()) {
                anchor = named.group(2);
                words.set(words.size() - 1, new Inline.Text(named.group(1), last.strong()));
            }
        }
        return new Part.Heading(line, heading.getLevel(), anchor, List.copyOf(words));
    }

    private List<List<Part>> items(Node list, int offset) {
        List<List<Part>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Part> parts = new ArrayList<>();
            for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
                Part part = block(node, offset);
                if (!(part instanceof Part.Paragraph) && !(part instanceof Part.Enumeration)) {
                    throw fault(part.line(), "a list item holds paragraphs and lists only");
                }
                parts.add(part);
            }
            items.add(List.copyOf(parts));
        }
        return List.copyOf(items);
    }

    private Part table(TableBlock table, int line) {
        List<Part.Column> columns = new ArrayList<>();
        Node head = table.getFirstChild();
        for (Node node = head.getFirstChild().getFirstChild(); node != null; node = node.getNext()) {
            TableCell cell = (TableCell) node;
            Block.Alignment alignment = cell.getAlignment() == null
                    ? Block.Alignment.LEFT
                    : Block.Alignment.valueOf(cell.getAlignment().name());
            columns.add(new Part.Column(inlines.children(cell, line), alignment, cell.getWidth()));
        }
        List<List<List<Inline>>> rows = new ArrayList<>();
        Node body = head.getNext();
        for (Node row = body == null ? null : body.getFirstChild(); row != null; row = row.getNext()) {
            List<List<Inline>> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                cells.add(inlines.children(cell, line));
            }
            rows.add(List.copyOf(cells));
        }
        return new Part.Table(line, List.copyOf(columns), List.copyOf(rows));
    }

    private void requireField(int line, String field) {
        if (!FIELD.matcher(field).matches()) {
            throw fault(line, "'" + field + "' is no field id");
        }
    }

    private TemplateException fault(int line, String reason) {
        return new TemplateException(file, line, reason);
    }
}
