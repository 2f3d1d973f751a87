package dev.toride.assessment.catalog.change;

/** What became of an item from one edition to the next. */
public enum ChangeKind {
    /** Asks the same in the same words: its answer can be kept. */
    SAME,
    /** Asks the same in other words: its answer can be kept, and is worth a second look. */
    REWORDED,
    /** Was not asked before: it has no answer yet. */
    NEW,
    /** Is not asked any more. */
    REMOVED
}
