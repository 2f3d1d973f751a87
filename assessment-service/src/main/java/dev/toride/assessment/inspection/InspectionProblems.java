package dev.toride.assessment.inspection;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with an inspection, its plan and its checks. */
final class InspectionProblems {
    static final ProblemType UNKNOWN_EDITION = new ProblemType("unknown-edition", 422);
    static final ProblemType UNKNOWN_UNIT = new ProblemType("unknown-unit", 422);
    static final ProblemType UNKNOWN_PERSON = new ProblemType("unknown-person", 422);
    static final ProblemType UNKNOWN_METHOD = new ProblemType("unknown-inspection-method", 422);
    static final ProblemType UNKNOWN_CRITERION = new ProblemType("unknown-criterion", 422);
    static final ProblemType CRITERION_MISFIT = new ProblemType("criterion-misfit", 422);
    static final ProblemType PERIOD_REVERSED = new ProblemType("inspection-period-reversed", 422);
    static final ProblemType INSPECTOR_AMBIGUOUS = new ProblemType("inspector-ambiguous", 422);
    static final ProblemType DUPLICATE_CHECK = new ProblemType("inspection-check-duplicate", 409);
    static final ProblemType TOO_MANY_CHECKS = new ProblemType("inspection-too-many-checks", 422);
    static final ProblemType UNIT_NOT_PLANNED = new ProblemType("inspection-unit-not-planned", 422);
    static final ProblemType UNIT_IN_USE = new ProblemType("inspection-unit-in-use", 409);
    static final ProblemType NO_CHECKS = new ProblemType("inspection-without-checks", 409);
    static final ProblemType AUDITOR_MISSING = new ProblemType("audit-without-auditor", 409);
    static final ProblemType AUDITOR_NOT_INDEPENDENT = new ProblemType("auditor-not-independent", 422);
    static final ProblemType INSPECTOR_NEEDED = new ProblemType("inspector-needed", 403);
    static final ProblemType INSPECTOR_NOT_PLANNED = new ProblemType("inspector-not-planned", 403);
    static final ProblemType REASON_NEEDED = new ProblemType("judgement-reason-needed", 422);
    static final ProblemType REASON_UNEXPECTED = new ProblemType("judgement-reason-unexpected", 422);
    static final ProblemType FINDING_NEEDED = new ProblemType("judgement-finding-needed", 422);
    static final ProblemType FINDING_UNEXPECTED = new ProblemType("judgement-finding-unexpected", 422);
    static final ProblemType NOT_PLANNED = new ProblemType("inspection-already-started", 409);
    static final ProblemType NOT_STARTED = new ProblemType("inspection-not-started", 409);
    static final ProblemType UNJUDGED = new ProblemType("inspection-unjudged-checks", 409);
    static final ProblemType NOT_REVIEWED = new ProblemType("inspection-not-reviewed", 409);
    static final ProblemType UNSETTLED = new ProblemType("inspection-findings-unsettled", 409);
    static final ProblemType FIXED = new ProblemType("inspection-fixed", 409);

    private InspectionProblems() {}
}
