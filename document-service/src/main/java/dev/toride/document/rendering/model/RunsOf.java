package dev.toride.document.rendering.model;

import java.util.List;
import java.util.function.Consumer;

/** Walks over every run of a document, wherever it stands. */
public final class RunsOf {
    private RunsOf() {}

    public static void every(List<Block> blocks, Consumer<Run> visitor) {
        blocks.forEach(block -> visit(block, visitor));
    }

    private static void visit(Block block, Consumer<Run> visitor) {
        switch (block) {
            case Block.Heading it -> it.runs().forEach(visitor);
            case Block.Paragraph it -> it.runs().forEach(visitor);
            case Block.Enumeration it -> it.items().forEach(item -> every(item, visitor));
            case Block.Table it -> {
                it.columns().forEach(column -> column.header().forEach(visitor));
                it.rows().forEach(row -> row.forEach(cell -> cell.runs().forEach(visitor)));
            }
            case Block.Facts it ->
                it.facts().forEach(fact -> {
                    fact.name().forEach(visitor);
                    fact.value().forEach(visitor);
                });
            case Block.Callout it -> every(it.blocks(), visitor);
            case Block.Figure it -> {}
            case Block.PageBreak it -> {}
        }
    }
}
