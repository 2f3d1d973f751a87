package dev.toride.document.rendering.docx;

import dev.toride.document.rendering.model.Block;
import dev.toride.document.rendering.model.Run;
import java.util.List;

/** Writes tables: the header row is repeated on each page and no row is split between two. */
final class TableXml {
    /** Width between the margins of an A4 page, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9412;

    private final RunXml runs;

    TableXml(RunXml runs) {
        this.runs = runs;
    }

    void table(StringBuilder out, Block.Table table) {
        int[] widths =
                widths(table.columns().stream().mapToInt(Block.Column::weight).toArray());
        open(
                out,
                widths,
                "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\""
                        + " w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
        out.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.length; i++) {
            Block.Column column = table.columns().get(i);
            cell(out, widths[i], "1F4E79", "TableHeader", false, column.alignment(), column.header());
        }
        out.append("</w:tr>");
        for (int at = 0; at < table.rows().size(); at++) {
            List<Block.Cell> row = table.rows().get(at);
            boolean kept = table.isShort() && at + 1 < table.rows().size();
            out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int i = 0; i < widths.length; i++) {
                String fill = i == 0 && table.rowHeader() ? "F2F5F8" : "";
                cell(
                        out,
                        widths[i],
                        fill,
                        "TableText",
                        kept,
                        table.columns().get(i).alignment(),
                        row.get(i).runs());
            }
            out.append("</w:tr>");
        }
        close(out);
    }

    void facts(StringBuilder out, Block.Facts facts) {
        int[] widths = widths(new int[] {27, 73});
        open(
                out,
                widths,
                "<w:tblLook w:val=\"0080\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"1\""
                        + " w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
        for (Block.Fact fact : facts.facts()) {
            out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            cell(out, widths[0], "F2F5F8", "TableName", false, Block.Alignment.LEFT, fact.name());
            cell(out, widths[1], "", "TableText", false, Block.Alignment.LEFT, fact.value());
            out.append("</w:tr>");
        }
        close(out);
    }

    private static void open(StringBuilder out, int[] widths, String look) {
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TorideTable\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>");
        out.append("<w:tblLayout w:type=\"fixed\"/>").append(look).append("</w:tblPr><w:tblGrid>");
        for (int width : widths) {
            out.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        out.append("</w:tblGrid>");
    }

    /** Word joins tables that touch, so a small empty paragraph follows each. */
    private static void close(StringBuilder out) {
        out.append("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"TableEnd\"/></w:pPr></w:p>");
    }

    private void cell(
            StringBuilder out,
            int width,
            String fill,
            String style,
            boolean kept,
            Block.Alignment alignment,
            List<Run> content) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        out.append(fill.isEmpty() ? "" : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\"/>");
        out.append("</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
        out.append(kept ? BodyXml.KEEP_NEXT : "");
        out.append(
                switch (alignment) {
                    case LEFT -> "";
                    case CENTER -> "<w:jc w:val=\"center\"/>";
                    case RIGHT -> "<w:jc w:val=\"right\"/>";
                });
        out.append("</w:pPr>");
        runs.runs(out, content);
        out.append("</w:p></w:tc>");
    }

    private static int[] widths(int[] weights) {
        int sum = java.util.Arrays.stream(weights).sum();
        return java.util.Arrays.stream(weights)
                .map(weight -> TEXT_WIDTH * weight / sum)
                .toArray();
    }
}
