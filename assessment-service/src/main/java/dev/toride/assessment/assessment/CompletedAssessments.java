package dev.toride.assessment.assessment;

import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.scoring.Answer;
import dev.toride.assessment.scoring.Score;
import dev.toride.assessment.scoring.Scorers;
import dev.toride.kit.tenancy.Caller;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What other features ask about completed assessments. What the caller may not reach is simply not there; a result is of the
 * whole company, so a caller who is limited to units of it is refused.
 */
@ApplicationScoped
@Transactional
public class CompletedAssessments {
    private final AssessmentRepository assessments;
    private final Scorers scorers;
    private final Caller caller;
    private final Visible visible;

    @Inject
    CompletedAssessments(AssessmentRepository assessments, Scorers scorers, Caller caller, Visible visible) {
        this.assessments = assessments;
        this.scorers = scorers;
        this.caller = caller;
        this.visible = visible;
    }

    /**
     * A completed assessment of a company, as it was computed.
     *
     * @param questionnaire in the version that it was made with
     * @param answers of the company as a whole, in the order of the questionnaire
     */
    public record Completed(
            UUID id,
            UUID organization,
            Questionnaire questionnaire,
            Instant completedAt,
            List<Answer> answers,
            Score score) {

        /** The choice made for an item; empty where the questionnaire had no such item then. */
        public Optional<String> choice(String item) {
            return answers.stream()
                    .filter(answer -> answer.item().equals(item))
                    .map(Answer::choice)
                    .findFirst();
        }
    }

    /** A completed assessment without its result, which is large. */
    public record Brief(
            UUID id,
            String questionnaire,
            @Nullable Integer questionnaireVersion,
            String edition,
            Instant completedAt,
            Outcome outcome) {}

    /**
     * Those of a company with a questionnaire, the newest completion first; empty if the caller may not reach the company.
     *
     * @param after one of them, to go on behind it; null for the beginning
     */
    public List<Brief> history(UUID organization, String questionnaire, @Nullable UUID after, int limit) {
        return caller.mayReach(organization)
                ? assessments.completed(organization, questionnaire, after, limit)
                : List.of();
    }

    /** By id; empty if there is none, it is not completed, or the caller may not reach its company. */
    public Optional<Completed> find(UUID id) {
        return assessments
                .findByIdOptional(id)
                .filter(assessment -> assessment.state == AssessmentState.COMPLETED)
                .filter(assessment -> caller.mayReach(assessment.organizationId))
                .map(this::completed);
    }

    /** The newest of a company with a questionnaire; empty also if the caller may not reach the company. */
    public Optional<Completed> latest(UUID organization, String questionnaire) {
        return caller.mayReach(organization)
                ? assessments.latestCompleted(organization, questionnaire).map(this::completed)
                : Optional.empty();
    }

    /**
     * Of a company with one of some questionnaires, the newest completion first; empty also if the caller may not reach the company.
     *
     * @param limit small, because each comes with its whole result
     */
    public List<Completed> newest(UUID organization, List<String> questionnaires, int limit) {
        return caller.mayReach(organization)
                ? assessments.newestCompleted(organization, questionnaires, limit).stream()
                        .map(this::completed)
                        .toList()
                : List.of();
    }

    private Completed completed(Assessment assessment) {
        visible.requireWholeOrganization();
        return new Completed(
                assessment.id(),
                assessment.organizationId,
                scorers.of(assessment.questionnaire, assessment.questionnaireVersion)
                        .questionnaire(),
                assessment.completedAt,
                assessment.result.items().stream()
                        .map(item -> new Answer(item.item(), item.choice()))
                        .toList(),
                assessment.result.score());
    }
}
