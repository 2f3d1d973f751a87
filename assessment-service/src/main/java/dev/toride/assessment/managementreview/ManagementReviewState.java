package dev.toride.assessment.managementreview;

/** Where a management review stands. */
public enum ManagementReviewState {
    PREPARED,
    DECIDED
}
