package dev.toride.assessment.measure;

/** Where a measure stands. */
public enum MeasureState {
    /** Nobody has decided yet. */
    PROPOSED,
    /** Decided, in the hands of its owner. */
    ADOPTED,
    /** In place. */
    COMPLETED,
    /** Decided against, or given up. */
    DECLINED;

    /** Whether there is still something to decide or to do. */
    public boolean isOpen() {
        return this == PROPOSED || this == ADOPTED;
    }
}
