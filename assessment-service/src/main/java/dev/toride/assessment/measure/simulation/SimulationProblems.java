package dev.toride.assessment.measure.simulation;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with a simulation. */
final class SimulationProblems {
    static final ProblemType BASIS = new ProblemType("simulation-basis", 422);
    static final ProblemType WITHOUT_POINTS = new ProblemType("simulation-without-points", 422);
    static final ProblemType NOTHING_COMPLETED = new ProblemType("simulation-nothing-completed", 422);

    private SimulationProblems() {}
}
