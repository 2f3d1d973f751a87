package dev.toride.assessment.progress.evaluation;

import dev.toride.assessment.catalog.edition.Criterion;

/** A measure was adopted from a result. */
final class DecisionRule implements CriterionRule {
    @Override
    public RuleAnswer judge(Criterion criterion, CompanyFacts facts) {
        return facts.decided()
                .map(decided ->
                        RuleAnswer.proven(decided.on(), new EvidenceReference(EvidenceKind.MEASURE, decided.measure())))
                .orElseGet(() -> RuleAnswer.lacking(ShortfallCode.NOTHING_DECIDED));
    }
}
