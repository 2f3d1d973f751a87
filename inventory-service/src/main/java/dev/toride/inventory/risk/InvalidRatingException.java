package dev.toride.inventory.risk;

import java.util.List;

/** Values that the edition's scales do not have. An expected outcome of user input, so it carries no stack trace. */
public final class InvalidRatingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RiskProblem> problems;

    InvalidRatingException(List<RiskProblem> problems) {
        super(problems.getFirst().code() + " at " + problems.getFirst().pointer(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** Every problem, never empty, in the order of the request's properties. */
    public List<RiskProblem> problems() {
        return problems;
    }
}
