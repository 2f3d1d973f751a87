package dev.toride.assessment.assessment;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with an assessment. */
final class AssessmentProblems {
    static final ProblemType NOT_A_DRAFT = new ProblemType("assessment-not-a-draft", 409);
    static final ProblemType NOT_OPEN = new ProblemType("assessment-not-open", 409);
    static final ProblemType ENDED = new ProblemType("assessment-ended", 409);
    static final ProblemType NOT_COMPLETED = new ProblemType("assessment-not-completed", 409);
    static final ProblemType INCOMPLETE = new ProblemType("assessment-incomplete", 422);
    static final ProblemType UNIT_NOT_ASKED = new ProblemType("assessment-unit-not-asked", 409);
    static final ProblemType UNKNOWN_UNIT = new ProblemType("unknown-unit", 422);
    static final ProblemType DUE_IN_THE_PAST = new ProblemType("assessment-due-in-the-past", 422);
    static final ProblemType ANSWERS_NEEDED = new ProblemType("assessment-answers-needed", 422);
    static final ProblemType CARRY_OVER_ALONE = new ProblemType("carry-over-alone", 422);
    static final ProblemType UNKNOWN_ASSESSMENT = new ProblemType("unknown-assessment", 422);
    static final ProblemType CARRY_OVER_NOT_PRECEDING = new ProblemType("carry-over-not-preceding", 422);

    private AssessmentProblems() {}
}
