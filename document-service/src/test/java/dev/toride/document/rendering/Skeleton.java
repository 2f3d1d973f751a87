package dev.toride.document.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.SAXException;

/**
 * What a reader of a format makes of a file: its structure without the words, and the words without the structure.
 *
 * @param structure one line per element, indented
 * @param words all text in order
 */
record Skeleton(String structure, String words) {
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    static Skeleton ofMarkdown(byte[] file) {
        StringBuilder structure = new StringBuilder();
        StringBuilder words = new StringBuilder();
        walk(MARKDOWN.parse(new String(file, StandardCharsets.UTF_8)), 0, structure, words);
        return new Skeleton(structure.toString(), words.toString());
    }

    /** HTML as we write it is XML, too. */
    static Skeleton ofXml(byte[] file) {
        try {
            StringBuilder structure = new StringBuilder();
            StringBuilder words = new StringBuilder();
            walk(
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(file))
                            .getDocumentElement(),
                    0,
                    structure,
                    words);
            return new Skeleton(structure.toString(), words.toString());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well formed", e);
        }
    }

    private static void walk(Node node, int depth, StringBuilder structure, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.getLiteral());
            return;
        }
        if (node instanceof SoftLineBreak) {
            words.append(' ');
        }
        structure
                .append("  ".repeat(depth))
                .append(node.getClass().getSimpleName())
                .append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            walk(child, depth + 1, structure, words);
        }
    }

    private static void walk(Element element, int depth, StringBuilder structure, StringBuilder words) {
        structure.append("  ".repeat(depth)).append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            structure.append(' ').append(attributes.item(i));
        }
        structure.append('\n');
        for (org.w3c.dom.Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(inner, depth + 1, structure, words);
            } else {
                words.append(child.getNodeValue());
            }
        }
    }
}
