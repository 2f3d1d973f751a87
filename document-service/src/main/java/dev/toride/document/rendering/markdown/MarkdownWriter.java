package dev.toride.document.rendering.markdown;

import dev.toride.document.rendering.figure.ChartTable;
import dev.toride.document.rendering.model.Block;
import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.model.ItemNumbers;
import dev.toride.document.rendering.model.Numbering;
import dev.toride.document.rendering.model.Run;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes one document. One instance serves one document. */
public final class MarkdownWriter {
    /** Escaped wherever they stand: CommonMark allows a backslash before any ASCII punctuation. */
    private static final String MARKUP = "\\`*_{}[]<>#|~&!$";

    private final Document document;
    private final Map<String, String> references;
    private final StringBuilder out = new StringBuilder(8192);

    private MarkdownWriter(Document document) {
        this.document = document;
        this.references = document.referenceTexts();
    }

    public static byte[] write(Document document) {
        MarkdownWriter writer = new MarkdownWriter(document);
        writer.out.append("# ").append(escape(document.title())).append("\n\n");
        writer.blocks(document.blocks());
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading it -> {
                    out.append("#".repeat(it.level())).append(' ');
                    out.append(it.number().isEmpty() ? "" : escapedStart(it.number()) + " ");
                    out.append(oneLine(it.runs())).append("\n\n");
                }
                case Block.Paragraph it -> out.append(prose(it.runs(), "\\\n")).append("\n\n");
                case Block.Enumeration it -> enumeration(it, "", 0);
                case Block.Table it -> table(it);
                case Block.Facts it -> facts(it);
                case Block.Figure it -> {
                    out.append("**").append(escape(it.caption())).append("**\n\n");
                    table(ChartTable.of(it.chart(), document.language()));
                }
                case Block.Callout it -> callout(it);
                case Block.PageBreak it -> out.append("---\n\n");
            }
        }
    }

    private void callout(Block.Callout callout) {
        int start = out.length();
        blocks(callout.blocks());
        String inside = out.substring(start).stripTrailing();
        out.setLength(start);
        inside.lines()
                .forEach(line -> out.append(line.isEmpty() ? ">" : "> " + line).append('\n'));
        out.append('\n');
    }

    private void enumeration(Block.Enumeration list, String indent, int depth) {
        int index = 0;
        for (List<Block> item : list.items()) {
            index++;
            boolean plain = list.ordered() && (document.numbering() == Numbering.REGULATION || depth > 0);
            String mark = list.ordered() && !plain ? index + ". " : "- ";
            out.append(indent).append(mark);
            if (plain) {
                out.append(escapedStart(ItemNumbers.mark(document.language(), document.numbering(), depth, index)))
                        .append(' ');
            }
            String deeper = indent + " ".repeat(mark.length());
            boolean first = true;
            for (Block block : item) {
                if (block instanceof Block.Enumeration nested) {
                    enumeration(nested, deeper, depth + 1);
                } else if (block instanceof Block.Paragraph paragraph) {
                    out.append(first ? "" : "\n" + deeper);
                    out.append(prose(paragraph.runs(), "\\\n" + deeper)).append('\n');
                }
                first = false;
            }
        }
        if (depth == 0) {
            out.append('\n');
        }
    }

    private void table(Block.Table table) {
        out.append(table.columns().stream()
                .map(column -> oneLine(column.header()))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        for (Block.Column column : table.columns()) {
            out.append(
                    switch (column.alignment()) {
                        case LEFT -> "|---";
                        case CENTER -> "|:-:";
                        case RIGHT -> "|--:";
                    });
        }
        out.append("|\n");
        for (List<Block.Cell> row : table.rows()) {
            out.append(row.stream().map(cell -> oneLine(cell.runs())).collect(Collectors.joining(" | ", "| ", " |\n")));
        }
        out.append('\n');
    }

    private void facts(Block.Facts facts) {
        for (Block.Fact fact : facts.facts()) {
            out.append("- **").append(oneLine(fact.name())).append("**: ");
            out.append(oneLine(fact.value())).append('\n');
        }
        out.append('\n');
    }

    private String oneLine(List<Run> runs) {
        return String.join(" ", lines(runs));
    }

    /** Prose, in which no line may look like the beginning of anything else. */
    private String prose(List<Run> runs, String lineBreak) {
        return lines(runs).stream().map(MarkdownWriter::escapedStart).collect(Collectors.joining(lineBreak));
    }

    /** Strong words that stand side by side become one passage: the asterisks between them would be read as something else. */
    private List<String> lines(List<Run> runs) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        StringBuilder strong = new StringBuilder();
        for (Run run : runs) {
            boolean isStrong = run instanceof Run.Text text && text.strong()
                    || run instanceof Run.Field field && field.strong() && !field.blank();
            if (!isStrong) {
                appendStrong(line, strong);
            }
            switch (run) {
                case Run.Text it -> (isStrong ? strong : line).append(escape(it.text()));
                case Run.Field it -> (isStrong ? strong : line).append(escape(it.text()));
                case Run.Reference it -> line.append(escape(references.get(it.anchor())));
                case Run.LineBreak it -> {
                    lines.add(line.toString());
                    line.setLength(0);
                }
            }
        }
        appendStrong(line, strong);
        lines.add(line.toString());
        return lines;
    }

    /** Spaces at the ends stay outside: asterisks next to a space do not open or close anything. */
    private static void appendStrong(StringBuilder line, StringBuilder strong) {
        String words = strong.toString();
        String core = words.strip();
        if (core.isEmpty()) {
            line.append(words);
        } else {
            int start = words.indexOf(core);
            line.append(words, 0, start).append("**").append(core).append("**");
            line.append(words, start + core.length(), words.length());
        }
        strong.setLength(0);
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                escaped.append(' ');
            } else {
                escaped.append(MARKUP.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }

    /**
     * A line of prose must not begin like a list ("1. ", "- ", "+ "), a rule, a heading underline ("==") or a directive (":::"), nor
     * with the spaces that make code of it.
     */
    private static String escapedStart(String line) {
        String text = line.replaceFirst("^[ \t]+", "");
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0 && digits > 0) {
            return text.substring(0, digits) + "\\" + text.substring(digits);
        }
        return !text.isEmpty() && "-+=:".indexOf(text.charAt(0)) >= 0 ? "\\" + text : text;
    }
}
