package dev.toride.assessment.measure.opinion;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with an opinion. */
final class OpinionProblems {
    static final ProblemType GIVEN = new ProblemType("measure-opinion-given", 409);
    static final ProblemType OF_ANOTHER = new ProblemType("measure-opinion-of-another", 403);

    private OpinionProblems() {}
}
