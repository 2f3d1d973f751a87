package dev.toride.inventory.risk;

import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.Problem;
import dev.toride.kit.problem.ProblemType;

/** What can be wrong with values: the problem's type is that of the first finding, errors lists them all. */
public final class RatingProblems {
    static final ProblemType VALUE_OUTSIDE_SCALE = new ProblemType("value-outside-scale", 422);
    static final ProblemType UNKNOWN_PERSONAL_INFORMATION = new ProblemType("unknown-personal-information", 422);
    static final ProblemType UNKNOWN_IMPORTANCE_REASON = new ProblemType("unknown-importance-reason", 422);

    private RatingProblems() {}

    /** @param prefix JSON Pointer of the element that the findings' pointers start from */
    public static Problem of(InvalidRatingException invalid, String prefix) {
        Problem problem = type(invalid.problems().getFirst().kind()).problem();
        for (RiskProblem finding : invalid.problems()) {
            problem = problem.and(FieldError.ofPointer(prefix + finding.pointer(), finding.code()));
        }
        return problem;
    }

    private static ProblemType type(RiskProblem.Kind kind) {
        return switch (kind) {
            case VALUE_OUTSIDE_SCALE -> VALUE_OUTSIDE_SCALE;
            case UNKNOWN_PERSONAL_INFORMATION -> UNKNOWN_PERSONAL_INFORMATION;
            case UNKNOWN_IMPORTANCE_REASON -> UNKNOWN_IMPORTANCE_REASON;
        };
    }
}
