package dev.toride.document.rendering.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document, complete but for its file format. Equal documents give equal bytes.
 *
 * @param title the one heading of level 1
 * @param organization whose document it is, shown in the running header; "" where it is not known yet
 * @param date the day the document bears, {@code null} while it has none; also what the files give as their creation date, so
 *     that no clock is needed
 * @param contents whether a table of contents follows the title
 * @param bound fields that a word processor keeps equal wherever they stand, by field id
 */
public record Document(
        String title,
        Language language,
        String organization,
        LocalDate date,
        Numbering numbering,
        boolean contents,
        SortedMap<String, Bound> bound,
        List<Block> blocks) {

    /**
     * A field that stands in several places but is typed once.
     *
     * @param label its name for the person who edits the file
     * @param text its value, "" while it has none
     */
    public record Bound(String label, String text) {}

    /** Numbers the headings and checks levels, anchors and cross references. */
    public Document {
        bound = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(bound));
        blocks = numbered(blocks, numbering, language);
        checkReferences(blocks);
    }

    /** The headings in order of reading. */
    public List<Block.Heading> headings() {
        return headings(blocks);
    }

    /** What a reference to each anchor says. */
    public Map<String, String> referenceTexts() {
        Map<String, String> texts = new HashMap<>();
        for (Block.Heading heading : headings()) {
            texts.put(heading.anchor(), heading.number().isEmpty() ? plain(heading.runs()) : heading.number());
        }
        return texts;
    }

    /** The words of runs without their form; references are left out. */
    public static String plain(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            switch (run) {
                case Run.Text it -> text.append(it.text());
                case Run.Field it -> text.append(it.text());
                case Run.LineBreak it -> text.append(' ');
                case Run.Reference it -> text.append("");
            }
        }
        return text.toString();
    }

    private static List<Block> numbered(List<Block> blocks, Numbering numbering, Language language) {
        HeadingNumbers numbers = new HeadingNumbers(numbering, language);
        List<Block> result = new ArrayList<>(blocks.size());
        int previous = 1;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() < 2 || heading.level() > previous + 1) {
                    throw new IllegalArgumentException("Heading '" + plain(heading.runs()) + "' of level "
                            + heading.level() + " follows one of level " + previous);
                }
                previous = heading.level();
                result.add(new Block.Heading(
                        heading.level(), heading.anchor(), heading.runs(), numbers.next(heading.level())));
            } else {
                result.add(block);
            }
        }
        return List.copyOf(result);
    }

    private static List<Block.Heading> headings(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    private static void checkReferences(List<Block> blocks) {
        Map<String, Block.Heading> anchors = new HashMap<>();
        for (Block.Heading heading : headings(blocks)) {
            if (anchors.put(heading.anchor(), heading) != null) {
                throw new IllegalArgumentException("Two headings bear the anchor '" + heading.anchor() + "'");
            }
        }
        RunsOf.every(blocks, run -> {
            if (run instanceof Run.Reference reference && !anchors.containsKey(reference.anchor())) {
                throw new IllegalArgumentException("No heading bears the anchor '" + reference.anchor() + "'");
            }
        });
    }
}
