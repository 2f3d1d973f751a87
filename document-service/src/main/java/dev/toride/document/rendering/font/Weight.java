package dev.toride.document.rendering.font;

/** The two weights that documents are set in. */
public enum Weight {
    REGULAR,
    BOLD
}
