package dev.toride.assessment.managementreview;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with a management review. */
final class ManagementReviewProblems {
    static final ProblemType NOT_REPORTED = new ProblemType("inspection-not-reported", 422);
    static final ProblemType DECIDED = new ProblemType("management-review-decided", 409);
    static final ProblemType OWNER_NEEDED = new ProblemType("management-review-owner-needed", 403);
    static final ProblemType DUPLICATE_DECISION = new ProblemType("management-decision-duplicate", 422);
    static final ProblemType CONTRADICTION = new ProblemType("management-decision-contradiction", 422);

    private ManagementReviewProblems() {}
}
