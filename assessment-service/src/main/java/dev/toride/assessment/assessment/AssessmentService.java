package dev.toride.assessment.assessment;

import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.scoring.Answer;
import dev.toride.assessment.scoring.Consolidation;
import dev.toride.assessment.scoring.ConsolidationRule;
import dev.toride.assessment.scoring.InvalidAnswersException;
import dev.toride.assessment.scoring.Scorer;
import dev.toride.assessment.scoring.Scorers;
import dev.toride.assessment.scoring.ScoringProblems;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.tenancy.Caller;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The life of an assessment from draft to result. */
@ApplicationScoped
@Transactional
class AssessmentService {
    private final AssessmentRepository assessments;
    private final AnswerRepository answers;
    private final ValueByHandRepository byHand;
    private final Organizations organizations;
    private final Scorers scorers;
    private final Visible visible;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    AssessmentService(
            AssessmentRepository assessments,
            AnswerRepository answers,
            ValueByHandRepository byHand,
            Organizations organizations,
            Scorers scorers,
            Visible visible,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.assessments = assessments;
        this.answers = answers;
        this.byHand = byHand;
        this.organizations = organizations;
        this.scorers = scorers;
        this.visible = visible;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    AssessmentResponse draft(AssessmentRequest request) {
        Scorer scorer = scorers.of(request.questionnaire());
        organizations.requireKnown(request.organization());
        boolean complete = Boolean.TRUE.equals(request.complete());
        if (complete && request.answers() == null) {
            throw AssessmentProblems.ANSWERS_NEEDED.at("/answers");
        }
        ConsolidationRule rule = request.consolidation() == null ? ConsolidationRule.LOWEST : request.consolidation();
        Instant now = clock.instant();
        Assessment assessment = Assessment.draft(
                request.organization(),
                request.questionnaire(),
                scorer.questionnaire().edition(),
                rule,
                now);
        List<UnitAnswer> given = List.of();
        if (request.answers() != null) {
            given = wholeCompany(assessment, scorer, request.answers(), now);
            assessment.open();
        }
        if (complete) {
            finish(assessment, scorer, given, List.of());
        }
        assessments.persist(assessment);
        answers.persist(given);
        outbox.append(
                switch (assessment.state) {
                    case COMPLETED -> AssessmentEvents.completed(assessment);
                    case OPEN -> AssessmentEvents.opened(assessment);
                    default -> AssessmentEvents.drafted(assessment);
                });
        return AssessmentResponse.of(assessment);
    }

    Page<AssessmentResponse> list(
            @Nullable UUID organization,
            @Nullable String questionnaire,
            @Nullable AssessmentState state,
            PageQuery page) {
        if (organization != null) {
            visible.requireOrganization(organization);
        }
        AssessmentRepository.Filter filter =
                new AssessmentRepository.Filter(organization, questionnaire, state, caller.organizations());
        UUID after = page.after(organization, questionnaire, state);
        return page.page(assessments.page(filter, after, page.fetch()), Assessment::id, AssessmentResponse::brief);
    }

    AssessmentResponse get(UUID id) {
        return AssessmentResponse.of(require(id, LockModeType.NONE));
    }

    AssessmentResult result(UUID id) {
        Assessment assessment = require(id, LockModeType.NONE);
        if (assessment.result == null) {
            throw AssessmentProblems.NOT_COMPLETED.problem();
        }
        return assessment.result;
    }

    AssessmentResponse open(UUID id) {
        Assessment assessment = require(id, LockModeType.PESSIMISTIC_WRITE);
        assessment.open();
        outbox.append(AssessmentEvents.opened(assessment));
        return AssessmentResponse.of(assessment);
    }

    AssessmentResponse withdraw(UUID id) {
        Assessment assessment = require(id, LockModeType.PESSIMISTIC_WRITE);
        assessment.withdraw();
        outbox.append(AssessmentEvents.withdrawn(assessment));
        return AssessmentResponse.of(assessment);
    }

    Consolidation consolidation(UUID id) {
        Assessment assessment = require(id, LockModeType.NONE);
        return Results.consolidate(
                assessment, scorers.of(assessment.questionnaire), answers.ofAssessment(id), byHand.ofAssessment(id));
    }

    /** Holds the row alone: answers, which hold it together, come before or are refused after. */
    AssessmentResponse complete(UUID id, IfMatch ifMatch) {
        Assessment assessment = require(id, LockModeType.PESSIMISTIC_WRITE);
        assessment.requireOpen();
        if (ifMatch.isPresent()) {
            ifMatch.require(assessment.version());
        }
        finish(assessment, scorers.of(assessment.questionnaire), answers.ofAssessment(id), byHand.ofAssessment(id));
        outbox.append(AssessmentEvents.completed(assessment));
        return AssessmentResponse.of(assessment);
    }

    private void finish(Assessment assessment, Scorer scorer, List<UnitAnswer> given, List<ValueByHand> values) {
        Consolidation consolidation = Results.consolidate(assessment, scorer, given, values);
        Assessment previous = assessments
                .latestCompleted(assessment.organizationId, assessment.questionnaire)
                .orElse(null);
        assessment.complete(Results.result(scorer, consolidation, given, previous), clock.instant());
    }

    private List<UnitAnswer> wholeCompany(Assessment assessment, Scorer scorer, List<Answer> given, Instant now) {
        try {
            scorer.score(given);
        } catch (InvalidAnswersException invalid) {
            throw ScoringProblems.of(invalid);
        }
        String by = caller.actingSubject();
        return given.stream()
                .map(answer -> {
                    UnitAnswer kept = UnitAnswer.of(assessment, assessment.organizationId, answer.item());
                    kept.give(answer.choice(), null, by, now);
                    return kept;
                })
                .toList();
    }

    private Assessment require(UUID id, LockModeType lock) {
        return visible.require(assessments.findById(id, lock));
    }
}
