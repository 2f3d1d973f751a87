package dev.toride.assessment.progress.evaluation;

import dev.toride.assessment.catalog.edition.Criterion;

/** What one kind of fact says about a criterion. */
interface CriterionRule {
    RuleAnswer judge(Criterion criterion, CompanyFacts facts);

    /** Whether it asks for the result of the criterion's questionnaire, which nobody can vouch for instead. */
    default boolean asksForAResult() {
        return false;
    }
}
