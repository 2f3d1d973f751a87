package dev.toride.assessment.scoring;

import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.Problem;
import dev.toride.kit.problem.ProblemType;

/** What can be wrong with answers: the problem's type is that of the first finding, errors lists them all. */
public final class ScoringProblems {
    static final ProblemType UNKNOWN_QUESTIONNAIRE = new ProblemType("unknown-questionnaire", 422);
    static final ProblemType UNKNOWN_VERSION = new ProblemType("unknown-questionnaire-version", 422);
    static final ProblemType WITHDRAWN_QUESTIONNAIRE = new ProblemType("questionnaire-not-offered", 422);
    static final ProblemType DUPLICATE_ITEM = new ProblemType("duplicate-item", 422);
    static final ProblemType UNKNOWN_ITEM = new ProblemType("unknown-item", 422);
    static final ProblemType UNKNOWN_CHOICE = new ProblemType("unknown-choice", 422);

    private ScoringProblems() {}

    public static Problem of(InvalidAnswersException invalid) {
        Problem problem = type(invalid.problems().getFirst().kind()).problem();
        for (AnswerProblem finding : invalid.problems()) {
            problem = problem.and(FieldError.ofPointer(finding.pointer(), finding.code()));
        }
        return problem;
    }

    public static Problem duplicateItem(String pointer) {
        return DUPLICATE_ITEM.at(pointer);
    }

    public static Problem unknownItem(String pointer) {
        return UNKNOWN_ITEM.at(pointer);
    }

    public static Problem unknownChoice(String pointer) {
        return UNKNOWN_CHOICE.at(pointer);
    }

    private static ProblemType type(AnswerProblem.Kind kind) {
        return switch (kind) {
            case DUPLICATE_ITEM -> DUPLICATE_ITEM;
            case UNKNOWN_ITEM -> UNKNOWN_ITEM;
            case UNKNOWN_CHOICE -> UNKNOWN_CHOICE;
        };
    }
}
