package dev.toride.assessment.correctiveaction;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with a corrective action. */
final class CorrectiveActionProblems {
    static final ProblemType UNKNOWN_FINDING = new ProblemType("unknown-finding", 422);
    static final ProblemType FINDING_SETTLED = new ProblemType("finding-settled", 409);
    static final ProblemType UNKNOWN_PERSON = new ProblemType("unknown-person", 422);
    static final ProblemType DUE_IN_THE_PAST = new ProblemType("corrective-action-due-in-the-past", 422);
    static final ProblemType NOT_OPEN = new ProblemType("corrective-action-not-open", 409);
    static final ProblemType NOT_DONE = new ProblemType("corrective-action-not-done", 409);
    static final ProblemType CHECKER_NEEDED = new ProblemType("effect-checker-needed", 403);
    static final ProblemType OWN_EFFECT = new ProblemType("effect-check-by-owner", 403);
    static final ProblemType FOLLOW_UP_NEEDED = new ProblemType("follow-up-needed", 422);
    static final ProblemType FOLLOW_UP_UNEXPECTED = new ProblemType("follow-up-unexpected", 422);

    private CorrectiveActionProblems() {}
}
