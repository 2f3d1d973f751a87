package dev.toride.inventory.threat;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with the sheet. */
final class ThreatProblems {
    static final ProblemType UNKNOWN_THREAT = new ProblemType("unknown-threat", 422);
    static final ProblemType DUPLICATE_THREAT = new ProblemType("duplicate-threat", 422);
    static final ProblemType FREQUENCY_OUTSIDE_SCALE = new ProblemType("frequency-outside-scale", 422);

    private ThreatProblems() {}
}
