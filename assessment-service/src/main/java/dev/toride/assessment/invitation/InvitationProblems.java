package dev.toride.assessment.invitation;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with an invitation. */
final class InvitationProblems {
    static final ProblemType EXPIRY_OUT_OF_RANGE = new ProblemType("invitation-expiry-out-of-range", 422);
    static final ProblemType UNKNOWN_UNIT = new ProblemType("unknown-unit", 422);

    private InvitationProblems() {}
}
