package dev.toride.assessment.progress.evaluation;

import dev.toride.assessment.catalog.edition.Criterion;
import dev.toride.assessment.progress.evaluation.CompanyFacts.Completed;

/** What the latest completed assessment with the criterion's questionnaire says. */
enum ResultRule implements CriterionRule {
    /** It is there, so the company knows where it stands, whatever the result. */
    COMPLETED {
        @Override
        RuleAnswer judge(Completed latest) {
            return RuleAnswer.proven(latest.on(), evidence(latest));
        }
    },
    /** It leaves nothing to do. */
    NOTHING_OPEN {
        @Override
        RuleAnswer judge(Completed latest) {
            return latest.open() == 0
                    ? RuleAnswer.proven(latest.on(), evidence(latest))
                    : new RuleAnswer.Lacking(ShortfallCode.ITEMS_OPEN.with(latest.open()));
        }
    },
    /** It was compared with the one before; to have looked is what counts, also where points were lost. */
    REPEATED {
        @Override
        RuleAnswer judge(Completed latest) {
            return latest.previous()
                    .map(previous -> RuleAnswer.proven(
                            latest.on(), evidence(latest), new EvidenceReference(EvidenceKind.ASSESSMENT, previous)))
                    .orElseGet(() -> RuleAnswer.lacking(ShortfallCode.ASSESSED_ONCE));
        }
    };

    abstract RuleAnswer judge(Completed latest);

    @Override
    public RuleAnswer judge(Criterion criterion, CompanyFacts facts) {
        Completed latest = facts.completed().get(criterion.questionnaire());
        return latest == null ? RuleAnswer.lacking(ShortfallCode.NOT_ASSESSED) : judge(latest);
    }

    @Override
    public boolean asksForAResult() {
        return true;
    }

    private static EvidenceReference evidence(Completed latest) {
        return new EvidenceReference(EvidenceKind.ASSESSMENT, latest.assessment());
    }
}
