package dev.toride.inventory.guideline;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with a reference into the guideline. */
final class GuidelineProblems {
    static final ProblemType UNKNOWN_EDITION = new ProblemType("unknown-edition", 422);

    private GuidelineProblems() {}
}
