package dev.toride.assessment.assessment;

import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.scoring.Answer;
import dev.toride.assessment.scoring.InvalidAnswersException;
import dev.toride.assessment.scoring.Scorer;
import dev.toride.assessment.scoring.Scorers;
import dev.toride.assessment.scoring.ScoringProblems;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.precondition.IfNoneMatch;
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

/** Answers one by one (autosave), and values set by hand. */
@ApplicationScoped
@Transactional
class AnswerService {
    private final AssessmentRepository assessments;
    private final AnswerRepository answers;
    private final ValueByHandRepository byHand;
    private final Organizations organizations;
    private final Scorers scorers;
    private final Visible visible;
    private final Caller caller;
    private final Clock clock;

    /** An answer and whether it is new. */
    record Saved<T>(T answer, boolean isNew) {}

    @Inject
    AnswerService(
            AssessmentRepository assessments,
            AnswerRepository answers,
            ValueByHandRepository byHand,
            Organizations organizations,
            Scorers scorers,
            Visible visible,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.answers = answers;
        this.byHand = byHand;
        this.organizations = organizations;
        this.scorers = scorers;
        this.visible = visible;
        this.caller = caller;
        this.clock = clock;
    }

    UnitAnswerResponse.Sheet sheet(UUID id, UUID unit) {
        Assessment assessment = visible.require(assessments.findById(id));
        List<UnitAnswer> given = answers.ofUnit(id, unit);
        if (given.isEmpty()) {
            requireUnit(assessment, unit);
        }
        List<String> items = items(assessment);
        Set<String> answered = new HashSet<>();
        given.forEach(answer -> answered.add(answer.item));
        return new UnitAnswerResponse.Sheet(
                id,
                unit,
                given.stream()
                        .sorted(Comparator.comparingInt(answer -> items.indexOf(answer.item)))
                        .map(UnitAnswerResponse::of)
                        .toList(),
                items.stream().filter(item -> !answered.contains(item)).toList());
    }

    UnitAnswerResponse get(UUID id, UUID unit, String item) {
        visible.require(assessments.findById(id));
        return answers.of(id, unit, item).map(UnitAnswerResponse::of).orElseThrow(KitProblems.NOT_FOUND::problem);
    }

    Saved<UnitAnswerResponse> give(
            UUID id, UUID unit, String item, IfMatch ifMatch, IfNoneMatch ifNoneMatch, UnitAnswerRequest request) {
        Assessment assessment = hold(id);
        requireItem(assessment, item);
        requireUnit(assessment, unit);
        requireChoice(assessment, item, request.choice());
        Optional<UnitAnswer> existing = answers.of(id, unit, item);
        UnitAnswer answer = existing.orElseGet(() -> UnitAnswer.of(assessment, unit, item));
        guard(existing.map(UnitAnswer::version), ifMatch, ifNoneMatch);
        answer.give(request.choice(), request.comment(), caller.actingSubject(), clock.instant());
        answers.persistAndFlush(answer);
        return new Saved<>(UnitAnswerResponse.of(answer), existing.isEmpty());
    }

    Saved<ValueByHandResponse> set(
            UUID id, String item, IfMatch ifMatch, IfNoneMatch ifNoneMatch, ValueByHandRequest request) {
        Assessment assessment = hold(id);
        requireItem(assessment, item);
        requireChoice(assessment, item, request.choice());
        Optional<ValueByHand> existing = byHand.of(id, item);
        ValueByHand value = existing.orElseGet(() -> ValueByHand.of(assessment, item));
        guard(existing.map(ValueByHand::version), ifMatch, ifNoneMatch);
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

    private static void guard(Optional<Long> version, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        if (version.isPresent()) {
            ifNoneMatch.refuseExisting();
            ifMatch.require(version.get());
        } else if (!ifNoneMatch.creates()) {
            // If-Match names something that is not there (RFC 9110 §13.1.1); no condition at all is refused, too.
            throw (ifMatch.isPresent() ? KitProblems.STALE : KitProblems.PRECONDITION_REQUIRED).problem();
        }
    }

    private void requireUnit(Assessment assessment, UUID unit) {
        if (!unit.equals(assessment.organizationId)) {
            organizations.requireOpenUnit(assessment.organizationId, unit);
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
        return scorer(assessment).questionnaire().items().stream()
                .map(item -> item.id())
                .toList();
    }

    private Scorer scorer(Assessment assessment) {
        return scorers.of(assessment.questionnaire);
    }
}
