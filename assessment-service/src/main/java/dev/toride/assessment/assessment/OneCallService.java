package dev.toride.assessment.assessment;

import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.scoring.Comparison;
import dev.toride.assessment.scoring.InvalidAnswersException;
import dev.toride.assessment.scoring.Scorer;
import dev.toride.assessment.scoring.Scorers;
import dev.toride.assessment.scoring.ScoringProblems;
import dev.toride.kit.tenancy.Caller;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The partner's hot path: answered, scored, completed and told in one call. */
@ApplicationScoped
@Transactional
class OneCallService {
    private final OneCallStatements statements;
    private final Organizations organizations;
    private final Scorers scorers;
    private final Visible visible;
    private final Caller caller;
    private final Clock clock;

    @Inject
    OneCallService(
            OneCallStatements statements,
            Organizations organizations,
            Scorers scorers,
            Visible visible,
            Caller caller,
            Clock clock) {
        this.statements = statements;
        this.organizations = organizations;
        this.scorers = scorers;
        this.visible = visible;
        this.caller = caller;
        this.clock = clock;
    }

    AssessmentResponse complete(AssessmentRequest request) {
        if (request.carryOverFrom() != null) {
            throw AssessmentProblems.CARRY_OVER_ALONE.at("/carryOverFrom");
        }
        if (request.answers() == null) {
            throw AssessmentProblems.ANSWERS_NEEDED.at("/answers");
        }
        Scorer scorer = scorers.offered(request.questionnaire(), request.questionnaireVersion());
        visible.requireWholeOrganization();
        OneCallStatements.Found found = statements.lookUp(request.organization(), request.questionnaire());
        if (!found.isKnown() || !caller.mayReach(request.organization())) {
            organizations.requireKnown(request.organization());
        }
        Assessment assessment = Assessment.draft(request, scorer.questionnaire(), clock.instant());
        try {
            assessment.complete(
                    Results.ofWholeCompany(assessment, scorer, request.answers(), comparable(found.previous(), scorer)),
                    caller.actingSubject(),
                    assessment.createdAt);
        } catch (InvalidAnswersException invalid) {
            throw ScoringProblems.of(invalid);
        }
        statements.insert(assessment);
        return AssessmentResponse.of(assessment);
    }

    /** A shipped questionnaire asks the same under one id, so there is nothing to look up. */
    @Nullable
    private Previous comparable(@Nullable Previous previous, Scorer scorer) {
        if (previous == null || previous.questionnaireVersion() == null) {
            return previous;
        }
        String id = scorer.questionnaire().id();
        return previous.within(
                Comparison.of(scorers.of(id, previous.questionnaireVersion()).questionnaire(), scorer.questionnaire()));
    }
}
