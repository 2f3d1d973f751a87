package dev.toride.inventory.role;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with a role assignment. */
final class RoleAssignmentProblems {
    static final ProblemType ALREADY_ASSIGNED = new ProblemType("role-already-assigned", 409);

    private RoleAssignmentProblems() {}
}
