package dev.toride.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the inside of paragraphs, headings and cells: words, strong words, line breaks, placeholders and references. */
final class InlineParser {
    private static final Pattern PLACE =
            Pattern.compile("\\{\\{([a-z][A-Za-z0-9]*(?:\\.[a-z][A-Za-z0-9]*)?)}}|\\[\\[([a-z][a-z0-9-]*)]]");

    private final String file;
    /** Between two lines of a paragraph: nothing in Japanese, a space in English. */
    private final String softBreak;

    InlineParser(String file, String softBreak) {
        this.file = file;
        this.softBreak = softBreak;
    }

    List<Inline> children(Node parent, int line) {
        List<Inline> words = new ArrayList<>();
        append(parent, false, line, words);
        return trimmed(words);
    }

    private void append(Node parent, boolean strong, int line, List<Inline> words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> text(text.getLiteral(), strong, line, words);
                case StrongEmphasis it -> append(it, true, line, words);
                case SoftLineBreak it -> words.add(new Inline.Text(softBreak, strong));
                case HardLineBreak it -> words.add(new Inline.LineBreak());
                default ->
                    throw new TemplateException(
                            file,
                            line,
                            node.getClass().getSimpleName()
                                    + " is not part of the template language; there are words, **strong words**, {{fields}},"
                                    + " [[references]] and line breaks");
            }
        }
    }

    private void text(String literal, boolean strong, int line, List<Inline> words) {
        Matcher places = PLACE.matcher(literal);
        int at = 0;
        while (places.find()) {
            plain(literal.substring(at, places.start()), strong, line, words);
            words.add(
                    places.group(1) != null
                            ? new Inline.Placeholder(places.group(1), strong)
                            : new Inline.Reference(places.group(2)));
            at = places.end();
        }
        plain(literal.substring(at), strong, line, words);
    }

    private void plain(String text, boolean strong, int line, List<Inline> words) {
        if (text.contains("{{") || text.contains("}}") || text.contains("[[") || text.contains("]]")) {
            throw new TemplateException(
                    file,
                    line,
                    "'" + text.strip() + "' is no placeholder; write {{fieldId}}, {{row.column}} or [[anchor]]");
        }
        if (text.contains("**")) {
            throw new TemplateException(
                    file,
                    line,
                    "'**' stays as it is here: CommonMark wants a space or punctuation outside of strong words that begin or"
                            + " end with punctuation, a {{field}} included");
        }
        if (!text.isEmpty()) {
            words.add(new Inline.Text(text, strong));
        }
    }

    private static List<Inline> trimmed(List<Inline> words) {
        words.removeIf(word -> word instanceof Inline.Text it && it.text().isEmpty());
        return List.copyOf(words);
    }
}
