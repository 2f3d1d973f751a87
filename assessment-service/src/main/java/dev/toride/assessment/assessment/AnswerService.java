package dev.toride.assessment.assessment;

import dev.toride.assessment.catalog.Item;
import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.organization.People;
import dev.toride.assessment.scoring.Answer;
import dev.toride.assessment.scoring.InvalidAnswersException;
import dev.toride.assessment.scoring.Scorer;
import dev.toride.assessment.scoring.Scorers;
import dev.toride.assessment.scoring.ScoringProblems;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.precondition.IfNoneMatch;
import dev.toride.kit.precondition.PutCondition;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Caller;
import dev.toride.kit.tenancy.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers one by one (autosave), and values set by hand. */
@ApplicationScoped
@Transactional
public class AnswerService {
    private final AssessmentRepository assessments;
    private final AnswerRepository answers;
    private final AskedUnitRepository asked;
    private final ValueByHandRepository byHand;
    private final Organizations organizations;
    private final People people;
    private final Scorers scorers;
    private final Visible visible;
    private final Caller caller;
    private final Clock clock;

    /** An answer and whether it is new. */
    public record Saved<T>(T answer, boolean isNew) {
        public RestResponse<T> toResponse() {
            return isNew ? RestResponse.status(RestResponse.Status.CREATED, answer) : RestResponse.ok(answer);
        }
    }

    @Inject
    AnswerService(
            AssessmentRepository assessments,
            AnswerRepository answers,
            AskedUnitRepository asked,
            ValueByHandRepository byHand,
            Organizations organizations,
            People people,
            Scorers scorers,
            Visible visible,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.answers = answers;
        this.asked = asked;
        this.byHand = byHand;
        this.organizations = organizations;
        this.people = people;
        this.scorers = scorers;
        this.visible = visible;
        this.caller = caller;
        this.clock = clock;
    }

    public UnitAnswerResponse.Sheet sheet(UUID id, Respondent respondent) {
        Assessment assessment = visible.require(assessments.findById(id));
        visible.requireUnit(respondent.unit());
        List<UnitAnswerResponse> given =
                answers.of(id, respondent).stream().map(UnitAnswerResponse::of).toList();
        if (given.isEmpty()) {
            requireRespondent(assessment, respondent);
            given = assessment.answersOf(respondent);
        }
        List<String> items = items(assessment);
        Set<String> answered = new HashSet<>();
        given.forEach(answer -> answered.add(answer.item()));
        return new UnitAnswerResponse.Sheet(
                id,
                respondent.unit(),
                respondent.isTheUnit() ? null : respondent.id(),
                given.stream()
                        .sorted(Comparator.comparingInt(answer -> items.indexOf(answer.item())))
                        .toList(),
                items.stream().filter(item -> !answered.contains(item)).toList());
    }

    UnitAnswerResponse get(UUID id, Respondent respondent, String item) {
        Assessment assessment = visible.require(assessments.findById(id));
        visible.requireUnit(respondent.unit());
        return answers.of(id, respondent, item)
                .map(UnitAnswerResponse::of)
                .or(() -> assessment.answersOf(respondent).stream()
                        .filter(answer -> answer.item().equals(item))
                        .findFirst())
                .orElseThrow(KitProblems.NOT_FOUND::problem);
    }

    /** @throws dev.toride.kit.problem.Problem 404 unless the employee is a person of the company */
    Saved<UnitAnswerResponse> giveAsEmployee(
            UUID id,
            Respondent employee,
            String item,
            IfMatch ifMatch,
            IfNoneMatch ifNoneMatch,
            UnitAnswerRequest request) {
        Assessment assessment = visible.require(assessments.findById(id));
        if (people.member(assessment.organizationId, employee.id()).isEmpty()) {
            throw KitProblems.NOT_FOUND.problem();
        }
        return give(id, employee, item, ifMatch, ifNoneMatch, request);
    }

    /** Saves one answer of a unit, or of whomever an invitation lets answer under it. */
    public Saved<UnitAnswerResponse> give(
            UUID id,
            Respondent respondent,
            String item,
            IfMatch ifMatch,
            IfNoneMatch ifNoneMatch,
            UnitAnswerRequest request) {
        Assessment assessment = hold(id);
        visible.requireUnit(respondent.unit());
        requireItem(assessment, item);
        requireRespondent(assessment, respondent);
        requireChoice(assessment, item, request.choice());
        Optional<UnitAnswer> existing = answers.of(id, respondent, item);
        UnitAnswer answer = existing.orElseGet(() -> UnitAnswer.of(assessment, respondent, item));
        PutCondition.require(existing.map(UnitAnswer::version), ifMatch, ifNoneMatch);
        answer.give(request, caller.actingSubject(), clock.instant());
        answers.persistAndFlush(answer);
        return new Saved<>(UnitAnswerResponse.of(answer), existing.isEmpty());
    }

    Saved<ValueByHandResponse> set(
            UUID id, String item, IfMatch ifMatch, IfNoneMatch ifNoneMatch, ValueByHandRequest request) {
        Assessment assessment = hold(id);
        visible.requireWholeOrganization();
        requireItem(assessment, item);
        requireChoice(assessment, item, request.choice());
        Optional<ValueByHand> existing = byHand.of(id, item);
        ValueByHand value = existing.orElseGet(() -> ValueByHand.of(assessment, item));
        PutCondition.require(existing.map(ValueByHand::version), ifMatch, ifNoneMatch);
        value.set(request.choice(), request.reason(), caller.actingSubject(), clock.instant());
        byHand.persistAndFlush(value);
        return new Saved<>(ValueByHandResponse.of(value), existing.isEmpty());
    }

    /** Shares the row with all other answers; completion, which wants it alone, waits for them. */
    private Assessment hold(UUID id) {
        Assessment assessment = visible.require(assessments.findById(id, LockModeType.PESSIMISTIC_READ));
        assessment.requireOpen();
        return assessment;
    }

    /** The company as a whole may always answer; a unit while it is open and, where units are named, if it is one of them. */
    private void requireRespondent(Assessment assessment, Respondent respondent) {
        if (respondent.unit().equals(assessment.organizationId)) {
            return;
        }
        organizations.requireOpenUnit(assessment.organizationId, respondent.unit());
        if (!asked.isAsked(assessment.id(), respondent.unit()) && asked.anybodyIsAsked(assessment.id())) {
            throw AssessmentProblems.UNIT_NOT_ASKED.problem();
        }
    }

    private void requireItem(Assessment assessment, String item) {
        if (!items(assessment).contains(item)) {
            throw KitProblems.NOT_FOUND.problem();
        }
    }

    private void requireChoice(Assessment assessment, String item, String choice) {
        try {
            scorer(assessment).score(List.of(new Answer(item, choice)));
        } catch (InvalidAnswersException invalid) {
            throw ScoringProblems.unknownChoice("/choice");
        }
    }

    private List<String> items(Assessment assessment) {
        return scorer(assessment).questionnaire().items().stream().map(Item::id).toList();
    }

    private Scorer scorer(Assessment assessment) {
        return scorers.of(assessment.questionnaire, assessment.questionnaireVersion);
    }
}
