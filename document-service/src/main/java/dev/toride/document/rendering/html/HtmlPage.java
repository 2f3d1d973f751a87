package dev.toride.document.rendering.html;

import dev.toride.document.rendering.figure.Drawing;
import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.xml.Xml;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** A document as one page for browsers, with its style sheet inside. Thread-safe. */
public final class HtmlPage {
    private final String style = StyleSheets.read("document.css") + StyleSheets.read("screen.css");

    public byte[] write(Document document) {
        HtmlWriter writer = new HtmlWriter(
                document,
                UnaryOperator.identity(),
                (figure, description) -> Drawing.svg(figure.chart(), figure.caption(), description)
                        .content());
        String page = "<!DOCTYPE html>\n<html lang=\"" + document.language().tag() + "\">\n<head>\n"
                + "<meta charset=\"UTF-8\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"
                + Xml.escape(document.title()) + "</title>\n<style>\n" + style + "</style>\n</head>\n<body>\n"
                + writer.article() + "</body>\n</html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
