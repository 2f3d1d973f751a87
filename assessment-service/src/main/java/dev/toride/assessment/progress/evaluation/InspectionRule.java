package dev.toride.assessment.progress.evaluation;

import dev.toride.assessment.catalog.edition.Criterion;

/** An inspection was reported to management, which evaluated it. */
final class InspectionRule implements CriterionRule {
    @Override
    public RuleAnswer judge(Criterion criterion, CompanyFacts facts) {
        return facts.evaluated()
                .map(evaluated -> RuleAnswer.proven(
                        evaluated.on(),
                        new EvidenceReference(EvidenceKind.INSPECTION, evaluated.inspection()),
                        new EvidenceReference(EvidenceKind.MANAGEMENT_REVIEW, evaluated.review())))
                .orElseGet(() -> RuleAnswer.lacking(
                        facts.reported() ? ShortfallCode.NOT_EVALUATED : ShortfallCode.NOT_REPORTED));
    }
}
