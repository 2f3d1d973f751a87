package dev.toride.assessment.assessment;

/** Where an assessment stands. */
public enum AssessmentState {
    DRAFT,
    OPEN,
    COMPLETED,
    WITHDRAWN
}
