package dev.toride.document.rendering.pdf;

import dev.toride.document.rendering.model.Block;
import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.xml.Xml;

/** The outline that PDF readers show beside the pages, nested as the headings are. */
final class Bookmarks {
    private Bookmarks() {}

    static String of(Document document) {
        StringBuilder out = new StringBuilder("<bookmarks>");
        int open = 1;
        for (Block.Heading heading : document.headings()) {
            for (; open >= heading.level(); open--) {
                out.append("</bookmark>");
            }
            String number = heading.number().isEmpty() ? "" : heading.number() + " ";
            out.append("<bookmark name=\"")
                    .append(Xml.escape(number + Document.plain(heading.runs())))
                    .append("\" href=\"#")
                    .append(heading.anchor())
                    .append("\">");
            open = heading.level();
        }
        for (; open >= 2; open--) {
            out.append("</bookmark>");
        }
        return out.append("</bookmarks>").toString();
    }
}
