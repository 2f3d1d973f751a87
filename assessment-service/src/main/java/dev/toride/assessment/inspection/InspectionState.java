package dev.toride.assessment.inspection;

/** Where an inspection stands. */
public enum InspectionState {
    PLANNED,
    IN_PROGRESS,
    /** Fixed; waits for management. */
    REPORTED,
    /** Management has evaluated it. */
    REVIEWED,
    /** Every finding is settled. */
    CLOSED,
    CANCELLED
}
