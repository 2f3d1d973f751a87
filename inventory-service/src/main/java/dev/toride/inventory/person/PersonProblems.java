package dev.toride.inventory.person;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with a person's record. */
final class PersonProblems {
    static final ProblemType SUBJECT_TAKEN = new ProblemType("person-subject-taken", 409);
    static final ProblemType HAS_ROLES = new ProblemType("person-has-roles", 409);
    static final ProblemType UNKNOWN = new ProblemType("unknown-person", 422);

    private PersonProblems() {}
}
