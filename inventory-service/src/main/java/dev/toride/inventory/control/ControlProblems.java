package dev.toride.inventory.control;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with the sheet. */
final class ControlProblems {
    static final ProblemType UNKNOWN_CHECK = new ProblemType("unknown-check", 422);
    static final ProblemType DUPLICATE_CHECK = new ProblemType("duplicate-check", 422);

    private ControlProblems() {}
}
