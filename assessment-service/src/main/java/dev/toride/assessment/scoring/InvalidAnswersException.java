package dev.toride.assessment.scoring;

import java.util.List;

/**
 * The answers do not fit the questionnaire. Carries every problem found, up to {@link #LIMIT}, in the order of the answers.
 *
 * <p>It has no stack trace: it is an expected outcome of a hot path (a bulk run may meet a million of them), and the pointer says more.
 */
public final class InvalidAnswersException extends RuntimeException {
    /** More problems than this are not collected: the caller has seen enough. */
    public static final int LIMIT = 50;

    private static final long serialVersionUID = 1L;

    private final transient List<AnswerProblem> problems;

    InvalidAnswersException(List<AnswerProblem> problems) {
        super(problems.getFirst().code() + " at " + problems.getFirst().pointer(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** Never empty. */
    public List<AnswerProblem> problems() {
        return problems;
    }
}
