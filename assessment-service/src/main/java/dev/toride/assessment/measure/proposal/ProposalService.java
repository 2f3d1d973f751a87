package dev.toride.assessment.measure.proposal;

import dev.toride.assessment.assessment.CompletedAssessments;
import dev.toride.assessment.assessment.CompletedAssessments.Completed;
import dev.toride.assessment.measure.MeasureProblems;
import dev.toride.assessment.measure.Measures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Proposes measures from a result and the guidance to its questionnaire. */
@ApplicationScoped
@Transactional
class ProposalService {
    private final CompletedAssessments assessments;
    private final Measures measures;

    @Inject
    ProposalService(CompletedAssessments assessments, Measures measures) {
        this.assessments = assessments;
        this.measures = measures;
    }

    ProposalsResponse propose(ProposalRequest request) {
        Completed completed = assessments
                .find(request.assessment())
                .orElseThrow(() -> MeasureProblems.UNKNOWN_ASSESSMENT.at("/assessment"));
        Advice advice = Advice.on(completed.questionnaire(), completed.answers(), completed.score());
        Measures.Proposed outcome = measures.propose(
                completed.organization(),
                completed.id(),
                completed.questionnaire().id(),
                advice.proposals());
        return new ProposalsResponse(
                completed.organization(),
                completed.id(),
                outcome.proposed(),
                outcome.existing(),
                advice.withoutGuidance());
    }
}
