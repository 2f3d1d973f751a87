package dev.toride.document.document;

/** Where a document stands. */
public enum DocumentState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    PUBLISHED,
    WITHDRAWN
}
