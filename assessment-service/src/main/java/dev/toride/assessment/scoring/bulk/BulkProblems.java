package dev.toride.assessment.scoring.bulk;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with a stream of sheets. */
final class BulkProblems {
    static final ProblemType LINE_TOO_LONG = new ProblemType("line-too-long", 413);
    static final ProblemType TOO_MANY_STREAMS = new ProblemType("too-many-streams", 503);

    private BulkProblems() {}
}
