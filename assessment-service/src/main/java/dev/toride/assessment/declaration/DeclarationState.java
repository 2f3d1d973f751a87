package dev.toride.assessment.declaration;

/** Where a declaration stands. */
public enum DeclarationState {
    /** The company stands by it. */
    DECLARED,
    /** It does not any more, or it was recorded by mistake. */
    WITHDRAWN
}
