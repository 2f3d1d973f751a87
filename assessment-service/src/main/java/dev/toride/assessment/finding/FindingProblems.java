package dev.toride.assessment.finding;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with a finding. */
final class FindingProblems {
    static final ProblemType NOT_OPEN = new ProblemType("finding-not-open", 409);
    static final ProblemType IN_CORRECTION = new ProblemType("finding-in-correction", 409);
    static final ProblemType DECIDER_NEEDED = new ProblemType("finding-decider-needed", 403);

    private FindingProblems() {}
}
