package dev.toride.assessment.catalog;

import dev.toride.kit.problem.ProblemType;

/** What can be wrong with a reference into the catalog. */
final class CatalogProblems {
    static final ProblemType UNKNOWN_QUESTIONNAIRE = new ProblemType("unknown-questionnaire", 422);

    private CatalogProblems() {}
}
