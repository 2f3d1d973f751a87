package dev.toride.document.rendering.docx;

import dev.toride.document.rendering.figure.ChartTable;
import dev.toride.document.rendering.figure.Drawing;
import dev.toride.document.rendering.model.Block;
import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.model.Numbering;
import dev.toride.document.rendering.model.RadarChart;
import dev.toride.document.rendering.model.Run;
import dev.toride.document.rendering.model.Wording;
import dev.toride.document.rendering.xml.Xml;
import java.util.ArrayList;
import java.util.List;

/** Writes the body part of one document. One instance serves one document. */
final class BodyXml {
    /** A box around the paragraphs of a callout; equal borders of neighbours join. */
    private static final String BOX = "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"B9C3CD\"/>"
            + "<w:left w:val=\"single\" w:sz=\"36\" w:space=\"8\" w:color=\"1F4E79\"/>"
            + "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"B9C3CD\"/>"
            + "<w:right w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"B9C3CD\"/></w:pBdr>"
            + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F5F8FB\"/>";

    /** A border is drawn outside of the text, so the text moves in for the box to end at the margins. */
    private static final int BOX_LEFT = 250;

    private static final String BOX_INDENT = "<w:ind w:left=\"" + BOX_LEFT + "\" w:right=\"90\"/>";

    static final String KEEP_NEXT = "<w:keepNext/>";

    private static final int LINES_PER_PAGE = 38;

    private final Document document;
    private final RunXml runs;
    private final TableXml tables;
    private final StringBuilder out = new StringBuilder(1 << 15);
    private final List<RadarChart> figures = new ArrayList<>();
    private int bookmarks;
    private int orderedLists;

    BodyXml(Document document) {
        this.document = document;
        this.runs = new RunXml(document);
        this.tables = new TableXml(runs);
    }

    List<RadarChart> figures() {
        return figures;
    }

    int orderedLists() {
        return orderedLists;
    }

    String write() {
        out.append(PackageXml.XML).append("<w:document ").append(PackageXml.WORD);
        out.append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"");
        out.append(" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"");
        out.append(" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"");
        out.append(" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>");
        paragraph("Title", "", List.of(Run.Text.of(document.title())));
        if (document.contents()) {
            contents();
        }
        blocks(document.blocks(), false);
        out.append("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/>");
        out.append("<w:footerReference w:type=\"default\" r:id=\"footer\"/>");
        out.append("<w:footerReference w:type=\"first\" r:id=\"footer\"/>");
        out.append("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1304\" w:right=\"1247\" w:bottom=\"1191\"");
        out.append(" w:left=\"1247\" w:header=\"680\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>");
        return out.append("</w:body></w:document>").toString();
    }

    private void blocks(List<Block> blocks, boolean boxed) {
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Heading it -> heading(it);
                case Block.Paragraph it -> {
                    String kept = Block.keep(blocks, i) == Block.Keep.NOTHING ? "" : KEEP_NEXT;
                    paragraph(style(it.style()), kept + (boxed ? BOX + BOX_INDENT : ""), it.runs());
                }
                case Block.Enumeration it -> enumeration(it, boxed);
                case Block.Table it -> tables.table(out, it);
                case Block.Facts it -> tables.facts(out, it);
                case Block.Figure it -> figure(it);
                case Block.Callout it -> callout(it);
                case Block.PageBreak it -> out.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            }
        }
    }

    private static String style(Block.Style style) {
        return switch (style) {
            case BODY -> "BodyText";
            case LEAD -> "Lead";
            case SIGNATURE -> "Signature";
            case NOTE -> "Note";
        };
    }

    private void heading(Block.Heading heading) {
        bookmarks++;
        String name = RunXml.bookmark(heading.anchor());
        out.append("<w:p><w:pPr><w:pStyle w:val=\"Heading")
                .append(heading.level() - 1)
                .append("\"/></w:pPr>");
        out.append("<w:bookmarkStart w:id=\"")
                .append(bookmarks)
                .append("\" w:name=\"")
                .append(name)
                .append("\"/>");
        runs.runs(out, heading.runs());
        out.append("<w:bookmarkEnd w:id=\"").append(bookmarks).append("\"/></w:p>");
    }

    private void paragraph(String style, String properties, List<Run> content) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/>")
                .append(properties);
        out.append("</w:pPr>");
        runs.runs(out, content);
        out.append("</w:p>");
    }

    private void callout(Block.Callout callout) {
        List<Block> rest = callout.blocks();
        if (callout.kind() == Block.Kind.RESULT && rest.getFirst() instanceof Block.Paragraph first) {
            paragraph("Result", KEEP_NEXT + BOX + BOX_INDENT, first.runs());
            rest = rest.subList(1, rest.size());
        }
        blocks(rest, true);
    }

    private void enumeration(Block.Enumeration list, boolean boxed) {
        int number = NumberingXml.BULLETS;
        int level = 0;
        if (list.ordered() && document.numbering() == Numbering.REGULATION) {
            number = NumberingXml.HEADINGS;
            level = 2;
        } else if (list.ordered()) {
            number = NumberingXml.FIRST_LIST + orderedLists++;
        }
        items(list, number, level, boxed);
    }

    private void items(Block.Enumeration list, int number, int level, boolean boxed) {
        for (List<Block> item : list.items()) {
            boolean first = true;
            for (Block block : item) {
                if (block instanceof Block.Enumeration nested) {
                    boolean same = nested.ordered() == (number != NumberingXml.BULLETS);
                    items(
                            nested,
                            same || nested.ordered() ? number : NumberingXml.BULLETS,
                            Math.min(level + 1, number == NumberingXml.HEADINGS ? 4 : 2),
                            boxed);
                } else if (block instanceof Block.Paragraph paragraph) {
                    String numbering = "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\""
                            + (first ? number : 0) + "\"/></w:numPr>";
                    String indent = indent(level, first, boxed);
                    paragraph("ListParagraph", numbering + (boxed ? BOX : "") + indent, paragraph.runs());
                }
                first = false;
            }
        }
    }

    /** The numbering knows the indent of a list between the margins; only what differs from it is said. */
    private static String indent(int level, boolean first, boolean boxed) {
        if (first && !boxed) {
            return "";
        }
        int left = 425 * (level + 1) + (boxed ? BOX_LEFT : 0);
        return "<w:ind w:left=\"" + left + "\" w:right=\"" + (boxed ? 90 : 0) + "\""
                + (first ? " w:hanging=\"425\"/>" : " w:firstLine=\"0\"/>");
    }

    private void figure(Block.Figure figure) {
        figures.add(figure.chart());
        int id = figures.size();
        Drawing<String> drawing = Drawing.svg(figure.chart(), "", "");
        // 1/96 inch is 9,525 English Metric Units
        String extent =
                "cx=\"" + Math.round(drawing.width() * 9525) + "\" cy=\"" + Math.round(drawing.height() * 9525) + "\"";
        String description =
                Xml.escape(figure.caption() + " " + ChartTable.description(figure.chart(), document.language()));
        out.append("<w:p><w:pPr><w:pStyle w:val=\"Figure\"/></w:pPr><w:r><w:drawing>");
        out.append("<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent ")
                .append(extent);
        out.append("/><wp:docPr id=\"")
                .append(id)
                .append("\" name=\"figure")
                .append(id)
                .append("\" descr=\"");
        out.append(description).append("\"/><a:graphic><a:graphicData");
        out.append(" uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>");
        out.append("<pic:cNvPr id=\"")
                .append(id)
                .append("\" name=\"figure")
                .append(id)
                .append(".png\"/>");
        out.append("<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"figure")
                .append(id);
        out.append("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>");
        out.append("<a:ext ").append(extent).append("/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
        out.append("</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
        paragraph("Caption", "", List.of(Run.Text.of(figure.caption())));
        tables.table(out, ChartTable.of(figure.chart(), document.language()));
    }

    /** A TOC field with its entries filled in; the page numbers are estimates until the reader updates the field. */
    private void contents() {
        paragraph(
                "TOCHeading",
                "",
                List.of(Run.Text.of(Wording.in(document.language()).contents())));
        List<Block.Heading> entries =
                document.headings().stream().filter(it -> it.level() <= 3).toList();
        PageEstimate pages = new PageEstimate(document, LINES_PER_PAGE);
        for (int i = 0; i < entries.size(); i++) {
            Block.Heading heading = entries.get(i);
            out.append("<w:p><w:pPr><w:pStyle w:val=\"TOC")
                    .append(heading.level() - 1)
                    .append("\"/></w:pPr>");
            if (i == 0) {
                out.append("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">");
                out.append(" TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r>");
                out.append("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
            }
            String anchor = RunXml.bookmark(heading.anchor());
            out.append("<w:hyperlink w:anchor=\"").append(anchor).append("\" w:history=\"1\">");
            RunXml.text(out, heading.number().isEmpty() ? "" : heading.number() + " ", "");
            runs.runs(out, heading.runs());
            out.append("<w:r><w:tab/></w:r><w:fldSimple w:instr=\" PAGEREF ")
                    .append(anchor)
                    .append(" \\h \"><w:r><w:t>");
            out.append(pages.of(heading)).append("</w:t></w:r></w:fldSimple></w:hyperlink>");
            if (i == entries.size() - 1) {
                out.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
            }
            out.append("</w:p>");
        }
    }
}
