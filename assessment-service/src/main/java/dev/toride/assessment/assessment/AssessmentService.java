package dev.toride.assessment.assessment;

import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.scoring.Comparison;
import dev.toride.assessment.scoring.Consolidation;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The life of an assessment from draft to result. */
@ApplicationScoped
@Transactional
class AssessmentService {
    private final AssessmentRepository assessments;
    private final AnswerRepository answers;
    private final AskedUnitRepository asked;
    private final ValueByHandRepository byHand;
    private final Organizations organizations;
    private final Scorers scorers;
    private final CarriedAnswers carried;
    private final Reminders reminders;
    private final Visible visible;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    AssessmentService(
            AssessmentRepository assessments,
            AnswerRepository answers,
            AskedUnitRepository asked,
            ValueByHandRepository byHand,
            Organizations organizations,
            Scorers scorers,
            CarriedAnswers carried,
            Reminders reminders,
            Visible visible,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.assessments = assessments;
        this.answers = answers;
        this.asked = asked;
        this.byHand = byHand;
        this.organizations = organizations;
        this.scorers = scorers;
        this.carried = carried;
        this.reminders = reminders;
        this.visible = visible;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    AssessmentResponse draft(AssessmentRequest request) {
        Scorer scorer = scorers.offered(request.questionnaire(), request.questionnaireVersion());
        organizations.requireKnown(request.organization());
        visible.requireWholeOrganization();
        requireFuture(request.organization(), request.dueOn());
        Assessment assessment = Assessment.draft(request, scorer.questionnaire(), clock.instant());
        List<UnitAnswer> given = given(assessment, scorer, request);
        if (request.answers() != null || request.carryOverFrom() != null) {
            assessment.open();
        }
        assessments.persist(assessment);
        answers.persist(given);
        ask(assessment, request.units());
        reminders.schedule(assessment);
        outbox.append(
                assessment.state == AssessmentState.OPEN
                        ? AssessmentEvents.opened(assessment)
                        : AssessmentEvents.drafted(assessment));
        return AssessmentResponse.of(assessment);
    }

    Page<AssessmentResponse> list(AssessmentFilter filter, PageQuery page) {
        if (filter.organization != null) {
            visible.requireOrganization(filter.organization);
        }
        UUID after = page.after(filter.values());
        return page.page(
                assessments.page(filter, caller.organizations(), after, page.fetch()),
                AssessmentResponse::id,
                Function.identity());
    }

    AssessmentResponse get(UUID id) {
        Assessment assessment = require(id, LockModeType.NONE);
        return caller.units().isPresent() ? AssessmentResponse.brief(assessment) : AssessmentResponse.of(assessment);
    }

    AssessmentResult result(UUID id) {
        Assessment assessment = requireWhole(id, LockModeType.NONE);
        if (assessment.result == null) {
            throw AssessmentProblems.NOT_COMPLETED.problem();
        }
        return assessment.result;
    }

    AssessmentResponse revise(UUID id, IfMatch ifMatch, AssessmentRevisionRequest request) {
        Assessment assessment = requireWhole(id, LockModeType.PESSIMISTIC_WRITE);
        ifMatch.require(assessment.version());
        requireFuture(assessment.organizationId, request.dueOn());
        assessment.revise(request);
        ask(assessment, request.units());
        reminders.schedule(assessment);
        outbox.append(AssessmentEvents.revised(assessment));
        return AssessmentResponse.of(assessment);
    }

    AssessmentResponse open(UUID id) {
        Assessment assessment = requireWhole(id, LockModeType.PESSIMISTIC_WRITE);
        assessment.open();
        reminders.schedule(assessment);
        outbox.append(AssessmentEvents.opened(assessment));
        return AssessmentResponse.of(assessment);
    }

    AssessmentResponse withdraw(UUID id) {
        Assessment assessment = requireWhole(id, LockModeType.PESSIMISTIC_WRITE);
        assessment.withdraw();
        reminders.schedule(assessment);
        outbox.append(AssessmentEvents.withdrawn(assessment));
        return AssessmentResponse.of(assessment);
    }

    Consolidation consolidation(UUID id) {
        Assessment assessment = requireWhole(id, LockModeType.NONE);
        return Results.consolidate(assessment, scorer(assessment), answers.ofAssessment(id), byHand.ofAssessment(id));
    }

    /** Holds the row alone: answers, which hold it together, come before or are refused after. */
    AssessmentResponse complete(UUID id, IfMatch ifMatch) {
        Assessment assessment = requireWhole(id, LockModeType.PESSIMISTIC_WRITE);
        assessment.requireOpen();
        if (ifMatch.isPresent()) {
            ifMatch.require(assessment.version());
        }
        Scorer scorer = scorer(assessment);
        List<UnitAnswer> given = answers.ofAssessment(id);
        Consolidation consolidation = Results.consolidate(assessment, scorer, given, byHand.ofAssessment(id));
        Previous previous = assessments
                .latestCompleted(assessment.organizationId, assessment.questionnaire)
                .map(before -> comparable(before, scorer))
                .orElse(null);
        assessment.complete(
                Results.result(assessment, scorer, consolidation, given, previous),
                caller.actingSubject(),
                clock.instant());
        reminders.schedule(assessment);
        outbox.append(AssessmentEvents.completed(assessment));
        return AssessmentResponse.of(assessment);
    }

    /** In the version that the assessment was begun with. */
    private Scorer scorer(Assessment assessment) {
        return scorers.of(assessment.questionnaire, assessment.questionnaireVersion);
    }

    private Previous comparable(Assessment before, Scorer scorer) {
        return Previous.of(before).within(Comparison.of(scorer(before).questionnaire(), scorer.questionnaire()));
    }

    private List<UnitAnswer> given(Assessment assessment, Scorer scorer, AssessmentRequest request) {
        if (request.carryOverFrom() != null) {
            return carried.of(assessment, scorer, request);
        }
        return request.answers() == null ? List.of() : wholeCompany(assessment, scorer, request);
    }

    private List<UnitAnswer> wholeCompany(Assessment assessment, Scorer scorer, AssessmentRequest request) {
        try {
            scorer.score(request.answers());
        } catch (InvalidAnswersException invalid) {
            throw ScoringProblems.of(invalid);
        }
        Respondent company = Respondent.unit(assessment.organizationId);
        String by = caller.actingSubject();
        return request.answers().stream()
                .map(answer -> {
                    UnitAnswer kept = UnitAnswer.of(assessment, company, answer.item());
                    kept.give(new UnitAnswerRequest(answer.choice(), null, null), by, clock.instant());
                    return kept;
                })
                .toList();
    }

    private void ask(Assessment assessment, @Nullable Set<UUID> units) {
        Set<UUID> wanted = units == null ? Set.of() : units;
        organizations.unknownUnit(assessment.organizationId, wanted).ifPresent(unit -> {
            throw AssessmentProblems.UNKNOWN_UNIT.at("/units");
        });
        asked.replace(assessment, wanted);
    }

    private void requireFuture(UUID organization, @Nullable LocalDate dueOn) {
        if (dueOn != null
                && dueOn.isBefore(LocalDate.ofInstant(
                        clock.instant(), organizations.profile(organization).timeZone()))) {
            throw AssessmentProblems.DUE_IN_THE_PAST.at("/dueOn");
        }
    }

    private Assessment require(UUID id, LockModeType lock) {
        return visible.require(assessments.findById(id, lock));
    }

    private Assessment requireWhole(UUID id, LockModeType lock) {
        Assessment assessment = require(id, lock);
        visible.requireWholeOrganization();
        return assessment;
    }
}
