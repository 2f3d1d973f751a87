package dev.toride.document.rendering.model;

import java.util.List;

/** A part of a document from margin to margin. */
public sealed interface Block {

    /**
     * A heading. Level 1 is the title of the document, which {@link Document} holds, so blocks begin at 2.
     *
     * @param anchor target of cross references and bookmarks, unique in the document, ASCII
     * @param number its number as shown ("第3条", "2.1"), or "" without numbering; set by {@link Document}
     */
    record Heading(int level, String anchor, List<Run> runs, String number) implements Block {}

    record Paragraph(Style style, List<Run> runs) implements Block {}

    /** The ways a paragraph can be set. */
    enum Style {
        BODY,
        /** The lines that open a document. */
        LEAD,
        /** Date, company and signatory, at the right margin. */
        SIGNATURE,
        /** Small print: how something is counted, where it comes from. */
        NOTE
    }

    /** A list; its items hold paragraphs and lists only. */
    record Enumeration(boolean ordered, List<List<Block>> items) implements Block {}

    /**
     * A table with one header row.
     *
     * @param rowHeader whether the first cell of each row names the row (read out by screen readers)
     */
    record Table(List<Column> columns, List<List<Cell>> rows, boolean rowHeader) implements Block {
        private static final int SHORT = 8;

        /** Whether it should stand on one page as a whole. */
        public boolean isShort() {
            return rows.size() <= SHORT;
        }
    }

    /** @param weight share of the width; the weights of all columns need not sum up to anything */
    record Column(List<Run> header, Alignment alignment, int weight) {}

    record Cell(List<Run> runs) {}

    enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /** Names and their values, one per line: a table whose header is its first column. */
    record Facts(List<Fact> facts) implements Block {}

    record Fact(List<Run> name, List<Run> value) {}

    /**
     * A drawing, shown beside the numbers it was made from.
     *
     * @param caption one line under it, also what a screen reader says first
     */
    record Figure(RadarChart chart, String caption) implements Block {}

    /** Words set apart in a box; for {@link Kind#RESULT} the first paragraph is set large. */
    record Callout(Kind kind, List<Block> blocks) implements Block {}

    enum Kind {
        NOTICE,
        RESULT
    }

    /** What follows begins on a new page; formats without pages leave it out. */
    record PageBreak() implements Block {}

    /** What a heading or a paragraph must not be separated from by the end of a page. */
    enum Keep {
        NOTHING,
        /** The beginning of a list or long table. */
        START,
        /** A short table or a figure. */
        WHOLE
    }

    /** Headings and paragraphs that say what follows stay with it. */
    static Keep keep(List<Block> blocks, int at) {
        if (at + 1 >= blocks.size()) {
            return Keep.NOTHING;
        }
        return switch (blocks.get(at + 1)) {
            case Table table -> table.isShort() ? Keep.WHOLE : Keep.START;
            case Figure it -> Keep.WHOLE;
            case Enumeration it -> Keep.START;
            case Paragraph it when blocks.get(at) instanceof Heading -> keep(blocks, at + 1);
            default -> Keep.NOTHING;
        };
    }
}
