package dev.toride.assessment.progress;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with an attestation. */
final class ProgressProblems {
    static final ProblemType ATTESTER_NEEDED = new ProblemType("attester-needed", 403);
    static final ProblemType NOT_ATTESTABLE = new ProblemType("criterion-not-attestable", 422);
    static final ProblemType IN_THE_FUTURE = new ProblemType("attestation-in-the-future", 422);
    static final ProblemType ENDS_BEFORE = new ProblemType("attestation-ends-before-it-begins", 422);

    private ProgressProblems() {}
}
