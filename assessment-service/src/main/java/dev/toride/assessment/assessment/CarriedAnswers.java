package dev.toride.assessment.assessment;

import dev.toride.assessment.catalog.Catalog;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.change.QuestionnaireChange;
import dev.toride.assessment.scoring.CarryOver;
import dev.toride.assessment.scoring.Scorer;
import dev.toride.assessment.scoring.Scorers;
import dev.toride.kit.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** A company moves to another edition: its answers to what is still asked alike begin the new assessment. The old one stays as it is. */
@ApplicationScoped
class CarriedAnswers {
    private final AssessmentRepository assessments;
    private final Catalog catalog;
    private final Scorers scorers;
    private final Caller caller;
    private final Clock clock;

    @Inject
    CarriedAnswers(AssessmentRepository assessments, Catalog catalog, Scorers scorers, Caller caller, Clock clock) {
        this.assessments = assessments;
        this.catalog = catalog;
        this.scorers = scorers;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws dev.toride.kit.problem.Problem for what nothing can be carried over from, at /carryOverFrom */
    List<UnitAnswer> of(Assessment assessment, Scorer scorer, AssessmentRequest request) {
        if (request.answers() != null) {
            throw AssessmentProblems.CARRY_OVER_ALONE.at("/carryOverFrom");
        }
        Assessment old = assessments
                .findByIdOptional(request.carryOverFrom())
                .filter(found -> found.organizationId.equals(assessment.organizationId))
                .orElseThrow(() -> AssessmentProblems.UNKNOWN_ASSESSMENT.at("/carryOverFrom"));
        if (old.state != AssessmentState.COMPLETED) {
            throw AssessmentProblems.NOT_COMPLETED.at("/carryOverFrom");
        }
        Questionnaire older =
                scorers.of(old.questionnaire, old.questionnaireVersion).questionnaire();
        QuestionnaireChange change = catalog.change(older, scorer.questionnaire())
                .orElseThrow(() -> AssessmentProblems.CARRY_OVER_NOT_PRECEDING.at("/carryOverFrom"));
        Respondent company = Respondent.unit(assessment.organizationId);
        return CarryOver.of(change, older, scorer.questionnaire(), old.answered()).answers().stream()
                .map(answer -> {
                    UnitAnswer carried = UnitAnswer.of(assessment, company, answer.item());
                    carried.carry(answer.choice(), old.id(), caller.actingSubject(), clock.instant());
                    return carried;
                })
                .toList();
    }
}
