package dev.toride.assessment.assessment;

import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.scoring.Scorers;
import dev.toride.kit.tenancy.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What invitations ask about assessments. */
@ApplicationScoped
@Transactional
public class OpenAssessments {
    private final AssessmentRepository assessments;
    private final Scorers scorers;
    private final Visible visible;

    @Inject
    OpenAssessments(AssessmentRepository assessments, Scorers scorers, Visible visible) {
        this.assessments = assessments;
        this.scorers = scorers;
        this.visible = visible;
    }

    /** What is asked, and until when. */
    public record Questions(Questionnaire questionnaire, Optional<LocalDate> dueOn) {}

    public Questions questions(UUID id) {
        Assessment assessment = visible.require(assessments.findById(id));
        return new Questions(
                scorers.of(assessment.questionnaire, assessment.questionnaireVersion)
                        .questionnaire(),
                Optional.ofNullable(assessment.dueOn));
    }

    /** @throws dev.toride.kit.problem.Problem 404 if the caller may not see it */
    public void requireVisible(UUID id) {
        visible.require(assessments.findById(id));
    }

    /**
     * The organization of an assessment that still takes answers, or will.
     *
     * @throws dev.toride.kit.problem.Problem 409 if it was completed or withdrawn
     */
    public UUID requireNotEnded(UUID id) {
        Assessment assessment = visible.require(assessments.findById(id));
        assessment.requireNotEnded();
        return assessment.organizationId;
    }
}
