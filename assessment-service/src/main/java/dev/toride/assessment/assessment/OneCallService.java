package dev.toride.assessment.assessment;

import dev.toride.assessment.catalog.Catalog;
import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.scoring.InvalidAnswersException;
import dev.toride.assessment.scoring.Scorer;
import dev.toride.assessment.scoring.ScoringProblems;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.tenancy.Caller;
import dev.toride.kit.tenancy.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The partner's hot path: answered, scored, completed and told in one call. */
@ApplicationScoped
@Transactional
class OneCallService {
    private final AssessmentRepository assessments;
    private final Organizations organizations;
    private final Catalog catalog;
    private final Visible visible;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    OneCallService(
            AssessmentRepository assessments,
            Organizations organizations,
            Catalog catalog,
            Visible visible,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.assessments = assessments;
        this.organizations = organizations;
        this.catalog = catalog;
        this.visible = visible;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    AssessmentResponse complete(AssessmentRequest request) {
        if (request.answers() == null) {
            throw AssessmentProblems.ANSWERS_NEEDED.at("/answers");
        }
        Scorer scorer = catalog.scorer(request.questionnaire());
        organizations.requireKnown(request.organization());
        visible.requireWholeOrganization();
        Assessment assessment = Assessment.draft(request, scorer.questionnaire().edition(), clock.instant());
        Previous previous = assessments
                .latestCompleted(request.organization(), request.questionnaire())
                .map(Previous::of)
                .orElse(null);
        try {
            assessment.complete(
                    Results.ofWholeCompany(assessment, scorer, request.answers(), previous),
                    caller.actingSubject(),
                    assessment.createdAt);
        } catch (InvalidAnswersException invalid) {
            throw ScoringProblems.of(invalid);
        }
        assessments.persist(assessment);
        outbox.append(AssessmentEvents.completed(assessment));
        return AssessmentResponse.of(assessment);
    }
}
