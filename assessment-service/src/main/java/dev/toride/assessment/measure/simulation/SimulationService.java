package dev.toride.assessment.measure.simulation;

import dev.toride.assessment.assessment.CompletedAssessments;
import dev.toride.assessment.assessment.CompletedAssessments.Completed;
import dev.toride.assessment.catalog.QuestionnaireMode;
import dev.toride.assessment.measure.MeasureProblems;
import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.scoring.Answer;
import dev.toride.assessment.scoring.InvalidAnswersException;
import dev.toride.assessment.scoring.Scorer;
import dev.toride.assessment.scoring.Scorers;
import dev.toride.assessment.scoring.ScoringProblems;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds the answers to work on and tries the measures out; reads only. */
@ApplicationScoped
@Transactional
class SimulationService {
    private final CompletedAssessments assessments;
    private final Organizations organizations;
    private final Scorers scorers;

    @Inject
    SimulationService(CompletedAssessments assessments, Organizations organizations, Scorers scorers) {
        this.assessments = assessments;
        this.organizations = organizations;
        this.scorers = scorers;
    }

    /** The answers that are worked on. */
    private record Basis(@Nullable UUID assessment, Scorer scorer, List<Answer> answers) {}

    SimulationResponse simulate(SimulationRequest request) {
        Basis basis = basis(request);
        Scorer scorer = basis.scorer();
        if (scorer.questionnaire().mode() != QuestionnaireMode.POINTS) {
            throw SimulationProblems.WITHOUT_POINTS.problem();
        }
        WhatIf whatIf = whatIf(scorer, basis.answers());
        List<Candidate> measures = candidates(whatIf, request.measures());
        Simulation simulation;
        if (request.budget() == null) {
            requireOnePerItem(measures);
            simulation = whatIf.all(measures);
        } else {
            simulation = whatIf.best(measures, request.budget().yen());
        }
        return SimulationResponse.of(basis.assessment(), simulation, request.budget());
    }

    private Basis basis(SimulationRequest request) {
        boolean named = request.questionnaire() != null;
        int given = (request.assessment() == null ? 0 : 1)
                + (request.organization() == null ? 0 : 1)
                + (request.answers() == null ? 0 : 1);
        if (given != 1 || named == (request.assessment() != null)) {
            throw SimulationProblems.BASIS.problem();
        }
        if (request.answers() != null) {
            return new Basis(null, scorers.of(request.questionnaire()), request.answers());
        }
        if (request.assessment() != null) {
            return assessments
                    .find(request.assessment())
                    .map(this::basis)
                    .orElseThrow(() -> MeasureProblems.UNKNOWN_ASSESSMENT.at("/assessment"));
        }
        organizations.requireKnown(request.organization());
        scorers.requireKnown(request.questionnaire());
        return assessments
                .latest(request.organization(), request.questionnaire())
                .map(this::basis)
                .orElseThrow(() -> SimulationProblems.NOTHING_COMPLETED.at("/organization"));
    }

    /** With the questionnaire in the version that was answered. */
    private Basis basis(Completed completed) {
        return new Basis(
                completed.id(),
                scorers.of(
                        completed.questionnaire().id(),
                        completed.questionnaire().namedVersion()),
                completed.answers());
    }

    private static WhatIf whatIf(Scorer scorer, List<Answer> answers) {
        try {
            return new WhatIf(scorer, answers);
        } catch (InvalidAnswersException invalid) {
            throw ScoringProblems.of(invalid);
        }
    }

    private static List<Candidate> candidates(WhatIf whatIf, List<SimulationRequest.Tried> measures) {
        List<Candidate> candidates = new ArrayList<>(measures.size());
        for (int i = 0; i < measures.size(); i++) {
            SimulationRequest.Tried measure = measures.get(i);
            if (!whatIf.hasItem(measure.item())) {
                throw ScoringProblems.unknownItem("/measures/" + i + "/item");
            }
            if (!whatIf.hasChoice(measure.to())) {
                throw ScoringProblems.unknownChoice("/measures/" + i + "/to");
            }
            candidates.add(whatIf.candidate(
                    i, measure.item(), measure.to(), measure.cost().yen()));
        }
        return candidates;
    }

    private static void requireOnePerItem(List<Candidate> measures) {
        Set<String> items = new HashSet<>();
        for (Candidate measure : measures) {
            if (!items.add(measure.item())) {
                throw ScoringProblems.duplicateItem("/measures/" + measure.index() + "/item");
            }
        }
    }
}
