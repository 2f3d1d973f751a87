package dev.toride.inventory.organization;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with a company's profile. */
final class OrganizationProblems {
    static final ProblemType EXTERNAL_ID_TAKEN = new ProblemType("organization-external-id-taken", 409);
    static final ProblemType UNKNOWN_TIME_ZONE = new ProblemType("unknown-time-zone", 422);
    static final ProblemType EDITION_IN_USE = new ProblemType("edition-in-use", 409);

    private OrganizationProblems() {}
}
