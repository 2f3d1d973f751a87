package dev.toride.document.rendering.docx;

import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.model.Language;
import dev.toride.document.rendering.model.Numbering;

/**
 * The numbering part: one multilevel list for headings and, in regulations, the paragraphs below the articles; one for bullets;
 * and for each other ordered list an instance that starts again at 1.
 */
final class NumberingXml {
    static final int HEADINGS = 1;
    static final int BULLETS = 2;
    /** The first number that ordered lists outside regulations use. */
    static final int FIRST_LIST = 10;

    private NumberingXml() {}

    /** The paragraph property that numbers a heading style, or nothing. */
    static String ofHeading(Document document, int level) {
        boolean numbered = switch (document.numbering()) {
            case NONE -> false;
            case SECTIONS -> true;
            case REGULATION -> level < 2;
        };
        return numbered
                ? "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + HEADINGS + "\"/></w:numPr>"
                : "";
    }

    static String write(Document document, int orderedLists) {
        StringBuilder out = new StringBuilder(PackageXml.XML)
                .append("<w:numbering ")
                .append(PackageXml.WORD)
                .append(">");
        headings(out, document);
        list(out, 2, "bullet", new String[] {"•", "–", "•"}, new String[] {"bullet", "bullet", "bullet"});
        boolean japanese = document.language() == Language.JA;
        list(
                out,
                3,
                "ordered",
                new String[] {"%1.", "(%2)", japanese ? "%3" : "(%3)"},
                japanese
                        ? new String[] {"decimal", "decimal", "irohaFullWidth"}
                        : new String[] {"decimal", "lowerLetter", "lowerRoman"});
        instance(out, HEADINGS, 1, false);
        instance(out, BULLETS, 2, false);
        for (int i = 0; i < orderedLists; i++) {
            instance(out, FIRST_LIST + i, 3, true);
        }
        return out.append("</w:numbering>").toString();
    }

    private static void headings(StringBuilder out, Document document) {
        out.append("<w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"multilevel\"/>");
        if (document.numbering() == Numbering.REGULATION) {
            boolean japanese = document.language() == Language.JA;
            level(out, 0, "decimal", "Heading1", japanese ? "第%1章" : "Chapter %1", 0, 0, true, "space");
            level(out, 1, "decimal", "Heading2", japanese ? "第%2条" : "Article %2", 0, 0, false, "space");
            level(out, 2, "decimal", null, "%3", 425, 425, true, "tab");
            String second = japanese ? "decimal" : "lowerLetter";
            level(out, 3, second, null, "(%4)", 992, 567, true, "tab");
            level(
                    out,
                    4,
                    japanese ? "irohaFullWidth" : "lowerRoman",
                    null,
                    japanese ? "%5" : "(%5)",
                    1417,
                    425,
                    true,
                    "tab");
        } else if (document.numbering() == Numbering.SECTIONS) {
            level(out, 0, "decimal", "Heading1", "%1", 0, 0, true, "space");
            level(out, 1, "decimal", "Heading2", "%1.%2", 0, 0, true, "space");
            level(out, 2, "decimal", "Heading3", "%1.%2.%3", 0, 0, true, "space");
        } else {
            level(out, 0, "none", null, "", 0, 0, true, "nothing");
        }
        out.append("</w:abstractNum>");
    }

    /** {@code restarts} false: articles are counted on through all chapters. */
    private static void level(
            StringBuilder out,
            int level,
            String format,
            String style,
            String text,
            int left,
            int hanging,
            boolean restarts,
            String suffix) {
        out.append("<w:lvl w:ilvl=\"").append(level).append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"");
        out.append(format).append("\"/>").append(restarts ? "" : "<w:lvlRestart w:val=\"0\"/>");
        out.append(style == null ? "" : "<w:pStyle w:val=\"" + style + "\"/>");
        out.append("<w:suff w:val=\"")
                .append(suffix)
                .append("\"/><w:lvlText w:val=\"")
                .append(text);
        out.append("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"").append(left);
        out.append("\" w:hanging=\"").append(hanging).append("\"/></w:pPr></w:lvl>");
    }

    private static void list(StringBuilder out, int id, String kind, String[] texts, String[] formats) {
        out.append("<w:abstractNum w:abstractNumId=\"").append(id);
        out.append("\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
        for (int i = 0; i < texts.length; i++) {
            level(
                    out,
                    i,
                    formats[i],
                    null,
                    texts[i],
                    425 * (i + 1) + (kind.equals("ordered") ? 142 * i : 0),
                    425,
                    true,
                    "tab");
        }
        out.append("</w:abstractNum>");
    }

    private static void instance(StringBuilder out, int id, int list, boolean restart) {
        out.append("<w:num w:numId=\"")
                .append(id)
                .append("\"><w:abstractNumId w:val=\"")
                .append(list)
                .append("\"/>");
        if (restart) {
            out.append("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
        }
        out.append("</w:num>");
    }
}
