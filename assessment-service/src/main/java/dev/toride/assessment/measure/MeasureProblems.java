package dev.toride.assessment.measure;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with a measure. */
public final class MeasureProblems {
    public static final ProblemType UNKNOWN_ASSESSMENT = new ProblemType("unknown-completed-assessment", 422);
    static final ProblemType TEXT_NEEDED = new ProblemType("measure-text-needed", 422);
    static final ProblemType AIM_INCOMPLETE = new ProblemType("measure-aim-incomplete", 422);
    static final ProblemType AIM_OF_ANOTHER_QUESTIONNAIRE =
            new ProblemType("measure-aim-of-another-questionnaire", 422);
    static final ProblemType WITHOUT_AIM = new ProblemType("measure-without-aim", 422);
    static final ProblemType OWNER_UNKNOWN = new ProblemType("measure-owner-unknown", 422);
    public static final ProblemType PERSON_NEEDED = new ProblemType("measure-person-needed", 403);
    static final ProblemType DECIDER_NEEDED = new ProblemType("measure-decider-needed", 403);
    static final ProblemType FINISHER_NEEDED = new ProblemType("measure-finisher-needed", 403);
    static final ProblemType DECIDED = new ProblemType("measure-decided", 409);
    static final ProblemType NOT_ADOPTED = new ProblemType("measure-not-adopted", 409);
    static final ProblemType NOT_OPEN = new ProblemType("measure-not-open", 409);
    static final ProblemType STILL_OPEN = new ProblemType("measure-still-open", 409);
    static final ProblemType PROPOSED_AGAIN = new ProblemType("measure-proposed-again", 409);

    private MeasureProblems() {}
}
