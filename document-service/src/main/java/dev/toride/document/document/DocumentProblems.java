package dev.toride.document.document;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with a document. */
final class DocumentProblems {
    static final ProblemType UNKNOWN_TEMPLATE = new ProblemType("unknown-template", 422);
    static final ProblemType INVALID_FIELD = new ProblemType("invalid-field", 422);
    static final ProblemType WRONG_STATE = new ProblemType("document-wrong-state", 409);
    static final ProblemType HAS_BLANKS = new ProblemType("document-has-blanks", 422);
    static final ProblemType APPROVER_NEEDED = new ProblemType("approver-needed", 403);

    private DocumentProblems() {}
}
