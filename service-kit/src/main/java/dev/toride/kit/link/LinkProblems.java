package dev.toride.kit.link;

import dev.toride.kit.problem.ProblemType;

/** Why a link does not open. */
public final class LinkProblems {
    public static final ProblemType UNKNOWN = new ProblemType("link-unknown", 404);
    public static final ProblemType EXPIRED = new ProblemType("link-expired", 410);
    public static final ProblemType USED = new ProblemType("link-used", 410);
    public static final ProblemType REVOKED = new ProblemType("link-revoked", 410);

    private LinkProblems() {}
}
