package dev.toride.document.template;

/** A piece of a line of a template. */
sealed interface Inline {
    record Text(String text, boolean strong) implements Inline {}

    /** {@code {{id}}}, or {@code {{row.column}}} and {@code {{item}}} inside a repetition. */
    record Placeholder(String id, boolean strong) implements Inline {}

    /** {@code [[anchor]]}. */
    record Reference(String anchor) implements Inline {}

    record LineBreak() implements Inline {}
}
