package dev.toride.assessment.catalog;

import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.Problem;
import dev.toride.kit.problem.ProblemType;

/** What can be wrong with a reference into the catalog. */
final class CatalogProblems {
    static final ProblemType UNKNOWN_EDITION = new ProblemType("unknown-edition", 422);
    static final ProblemType NOT_A_PREDECESSOR = new ProblemType("edition-not-a-predecessor", 422);

    private CatalogProblems() {}

    static Problem ofParameter(ProblemType type, String parameter) {
        return type.problem().and(FieldError.ofParameter(parameter, type.code()));
    }
}
