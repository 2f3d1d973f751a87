package dev.toride.document.rendering.docx;

import dev.toride.document.rendering.model.Block;
import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.model.Run;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** On which page a heading will stand, guessed from the amount of text before it: only a word processor can know. */
final class PageEstimate {
    private static final int HALF_WIDTHS_PER_LINE = 88;

    private final int linesPerPage;
    private final Map<Block.Heading, Integer> pages = new IdentityHashMap<>();

    PageEstimate(Document document, int linesPerPage) {
        this.linesPerPage = linesPerPage;
        int lines = 4 + document.headings().size();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                pages.put(heading, 1 + lines / linesPerPage);
            }
            lines += linesOf(block);
        }
    }

    int of(Block.Heading heading) {
        return pages.get(heading);
    }

    private int linesOf(Block block) {
        return switch (block) {
            case Block.Heading it -> 2;
            case Block.Paragraph it -> lines(it.runs(), 1);
            case Block.Enumeration it ->
                it.items().stream()
                        .mapToInt(item -> item.stream().mapToInt(this::linesOf).sum())
                        .sum();
            case Block.Table it ->
                2
                        + it.rows().stream()
                                .mapToInt(row -> row.stream()
                                        .mapToInt(cell -> lines(cell.runs(), row.size()))
                                        .max()
                                        .orElse(1))
                                .sum();
            case Block.Facts it -> it.facts().size();
            case Block.Figure it -> 18 + it.chart().axes().size();
            case Block.Callout it ->
                1 + it.blocks().stream().mapToInt(this::linesOf).sum();
            case Block.PageBreak it -> linesPerPage / 2;
        };
    }

    private static int lines(List<Run> runs, int columns) {
        int width =
                Document.plain(runs).codePoints().map(c -> c > 0x2E7F ? 2 : 1).sum();
        return 1 + width * columns / HALF_WIDTHS_PER_LINE;
    }
}
