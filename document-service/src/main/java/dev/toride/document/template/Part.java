package dev.toride.document.template;

import dev.toride.document.rendering.model.Block;
import java.util.List;
import java.util.Set;

/** A part of a template. Each knows its line, so that a fault can be shown where it is. */
sealed interface Part {
    int line();

    record Heading(int line, int level, String anchor, List<Inline> words) implements Part {}

    record Paragraph(int line, Block.Style style, List<Inline> words) implements Part {}

    record Enumeration(int line, boolean ordered, List<List<Part>> items) implements Part {}

    record Table(int line, List<Column> columns, List<List<List<Inline>>> rows) implements Part {}

    record Column(List<Inline> header, Block.Alignment alignment, int weight) {}

    /** {@code ::: facts} around a list whose items begin with the strong name of a fact. */
    record Facts(int line, List<Fact> facts) implements Part {}

    record Fact(List<Inline> name, List<Inline> value) {}

    /** {@code ::: figure ID} around the paragraph that is its caption. */
    record Figure(int line, String field, List<Inline> caption) implements Part {}

    /** {@code ::: notice} or {@code ::: result}. */
    record Callout(int line, Block.Kind kind, List<Part> parts) implements Part {}

    /**
     * {@code ::: when ID}, {@code ::: unless ID}, {@code ::: when ID = CODE CODE}: shown where the field has a value, has none, or has
     * one of the codes.
     */
    record When(int line, String field, boolean present, Set<String> codes, List<Part> parts) implements Part {}

    /** {@code ::: each ID} around one table or list whose last row or only item is repeated for each row of the field. */
    record Each(int line, String field, Part pattern) implements Part {}

    /** {@code ::: lead}, {@code ::: signature}, {@code ::: note}: paragraphs that were given a style. */
    record Group(int line, List<Part> parts) implements Part {}

    record PageBreak(int line) implements Part {}
}
