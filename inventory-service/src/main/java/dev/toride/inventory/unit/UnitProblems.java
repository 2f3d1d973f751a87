package dev.toride.inventory.unit;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with a unit. */
final class UnitProblems {
    static final ProblemType NAME_TAKEN = new ProblemType("unit-name-taken", 409);
    static final ProblemType IN_USE = new ProblemType("unit-in-use", 409);
    static final ProblemType UNKNOWN = new ProblemType("unknown-unit", 422);

    private UnitProblems() {}
}
