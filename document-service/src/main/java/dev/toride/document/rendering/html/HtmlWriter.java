package dev.toride.document.rendering.html;

import dev.toride.document.rendering.figure.ChartTable;
import dev.toride.document.rendering.model.Block;
import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.model.ItemNumbers;
import dev.toride.document.rendering.model.Run;
import dev.toride.document.rendering.model.Wording;
import dev.toride.document.rendering.xml.Xml;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes the {@code article} element of one document. One instance serves one document. */
public final class HtmlWriter {
    /** Draws a chart as an {@code svg} element. */
    public interface FigureDrawer {
        String svg(Block.Figure figure, String description);
    }

    private final Document document;
    private final Map<String, String> references;
    private final UnaryOperator<String> drawable;
    private final FigureDrawer figures;
    private final StringBuilder out = new StringBuilder(16384);

    /** @param drawable what becomes of each text before it is escaped; the PDF writer replaces what its fonts lack */
    public HtmlWriter(Document document, UnaryOperator<String> drawable, FigureDrawer figures) {
        this.document = document;
        this.references = document.referenceTexts();
        this.drawable = drawable;
        this.figures = figures;
    }

    public String article() {
        out.append("<article class=\"document ")
                .append(document.language().tag())
                .append("\">\n<h1>");
        text(document.title());
        out.append("</h1>\n");
        if (document.contents()) {
            contents();
        }
        blocks(document.blocks(), 0);
        return out.append("</article>\n").toString();
    }

    private void contents() {
        out.append("<div class=\"contents\"><p class=\"contents-title\">");
        text(Wording.in(document.language()).contents());
        out.append("</p>\n");
        for (Block.Heading heading : document.headings()) {
            if (heading.level() <= 3) {
                out.append("<p class=\"level-").append(heading.level()).append("\"><a href=\"#");
                out.append(heading.anchor()).append("\">");
                headingText(heading);
                out.append("</a></p>\n");
            }
        }
        out.append("</div>\n");
    }

    private void blocks(List<Block> blocks, int depth) {
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Heading it -> heading(it, Block.keep(blocks, i));
                case Block.Paragraph it -> paragraph(it, Block.keep(blocks, i));
                case Block.Enumeration it -> enumeration(it, depth);
                case Block.Table it -> table(it, "");
                case Block.Facts it -> facts(it);
                case Block.Figure it -> figure(it);
                case Block.Callout it -> callout(it);
                case Block.PageBreak it -> out.append("<div class=\"page-break\"></div>\n");
            }
        }
    }

    private void heading(Block.Heading heading, Block.Keep keep) {
        out.append("<h")
                .append(heading.level())
                .append(" id=\"")
                .append(heading.anchor())
                .append('"')
                .append(classes("", keep))
                .append('>');
        headingText(heading);
        out.append("</h").append(heading.level()).append(">\n");
    }

    private void headingText(Block.Heading heading) {
        if (!heading.number().isEmpty()) {
            out.append("<span class=\"number\">").append(heading.number()).append("</span> ");
        }
        runs(heading.runs());
    }

    private void paragraph(Block.Paragraph paragraph, Block.Keep keep) {
        String style = paragraph.style() == Block.Style.BODY ? "" : lower(paragraph.style());
        out.append("<p").append(classes(style, keep)).append('>');
        runs(paragraph.runs());
        out.append("</p>\n");
    }

    private static String classes(String style, Block.Keep keep) {
        String kept = keep == Block.Keep.NOTHING ? "" : "keep-" + lower(keep);
        String both = (style + " " + kept).strip();
        return both.isEmpty() ? "" : " class=\"" + both + "\"";
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    /** Marks are written as text, as the document's numbering wants them, so that every reader shows the same. */
    private void enumeration(Block.Enumeration list, int depth) {
        String element = list.ordered() ? "ol" : "ul";
        out.append('<').append(element).append(">\n");
        int index = 0;
        for (List<Block> item : list.items()) {
            index++;
            out.append("<li>");
            if (list.ordered()) {
                String mark = ItemNumbers.mark(document.language(), document.numbering(), depth, index);
                out.append("<span class=\"mark\">").append(mark).append("</span> ");
            }
            if (item.size() == 1 && item.getFirst() instanceof Block.Paragraph only) {
                runs(only.runs());
            } else {
                blocks(item, depth + 1);
            }
            out.append("</li>\n");
        }
        out.append("</").append(element).append(">\n");
    }

    private void table(Block.Table table, String kind) {
        out.append("<table class=\"")
                .append(table.isShort() ? "short" : "long")
                .append(kind)
                .append("\">\n<colgroup>");
        int weights = table.columns().stream().mapToInt(Block.Column::weight).sum();
        for (Block.Column column : table.columns()) {
            out.append("<col style=\"width:")
                    .append(100 * column.weight() / weights)
                    .append("%\"/>");
        }
        out.append("</colgroup>\n<thead><tr>");
        for (Block.Column column : table.columns()) {
            out.append("<th scope=\"col\"").append(alignment(column)).append('>');
            runs(column.header());
            out.append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (List<Block.Cell> row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                boolean header = i == 0 && table.rowHeader();
                out.append(header ? "<th scope=\"row\"" : "<td");
                out.append(alignment(table.columns().get(i))).append('>');
                runs(row.get(i).runs());
                out.append(header ? "</th>" : "</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private static String alignment(Block.Column column) {
        return switch (column.alignment()) {
            case LEFT -> "";
            case CENTER -> " class=\"center\"";
            case RIGHT -> " class=\"right\"";
        };
    }

    private void facts(Block.Facts facts) {
        out.append("<table class=\"facts\">\n<tbody>\n");
        for (Block.Fact fact : facts.facts()) {
            out.append("<tr><th scope=\"row\">");
            runs(fact.name());
            out.append("</th><td>");
            runs(fact.value());
            out.append("</td></tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void figure(Block.Figure figure) {
        out.append("<div class=\"figure\">\n<div class=\"drawing\">");
        out.append(figures.svg(figure, ChartTable.description(figure.chart(), document.language())));
        out.append("<p class=\"caption\">");
        text(figure.caption());
        out.append("</p></div>\n");
        table(ChartTable.of(figure.chart(), document.language()), " numbers");
        out.append("</div>\n");
    }

    private void callout(Block.Callout callout) {
        String kind = lower(callout.kind());
        out.append("<div class=\"callout ").append(kind).append("\">\n");
        blocks(callout.blocks(), 0);
        out.append("</div>\n");
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            switch (run) {
                case Run.Text it -> strong(it.text(), it.strong());
                case Run.Field it
                when it.blank() -> {
                    out.append("<span class=\"blank\">");
                    text(it.text());
                    out.append("</span>");
                }
                case Run.Field it -> strong(it.text(), it.strong());
                case Run.Reference it -> {
                    out.append("<a href=\"#").append(it.anchor()).append("\">");
                    text(references.get(it.anchor()));
                    out.append("</a>");
                }
                case Run.LineBreak it -> out.append("<br/>");
            }
        }
    }

    private void strong(String text, boolean strong) {
        out.append(strong ? "<strong>" : "");
        text(text);
        out.append(strong ? "</strong>" : "");
    }

    private void text(String text) {
        Xml.escape(drawable.apply(text), out);
    }
}
