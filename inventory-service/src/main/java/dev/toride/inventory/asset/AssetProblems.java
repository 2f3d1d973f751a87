package dev.toride.inventory.asset;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with an asset. */
final class AssetProblems {
    static final ProblemType UNKNOWN_MEDIUM = new ProblemType("unknown-medium", 422);
    static final ProblemType REGISTER_FULL = new ProblemType("register-full", 409);

    private AssetProblems() {}
}
