package dev.toride.assessment.progress.evaluation;

import dev.toride.assessment.catalog.edition.Criterion;

/** No record that reaches this service tells it, so the company itself has to. */
final class AttestedRule implements CriterionRule {
    @Override
    public RuleAnswer judge(Criterion criterion, CompanyFacts facts) {
        return RuleAnswer.lacking(ShortfallCode.NOT_KNOWN_HERE);
    }
}
