package dev.toride.assessment;

import dev.toride.testkit.architecture.Architecture;
import java.util.Map;
import java.util.Set;

class ArchitectureTest implements Architecture {
    @Override
    public String root() {
        return "dev.toride.assessment";
    }

    @Override
    public Map<String, Set<String>> pure() {
        return Map.of(
                "scoring",
                Set.of(
                        "ScoreResource",
                        "ScoreWriter",
                        "Scorers",
                        "ScoringProblems",
                        "BulkScoreResource",
                        "BulkScoring",
                        "StreamScorers",
                        "BulkResultLine",
                        "BulkProblems"),
                "catalog.pack",
                Set.of(),
                "progress.evaluation",
                Set.of(),
                "measure.simulation",
                Set.of(
                        "SimulationResource",
                        "SimulationService",
                        "SimulationRequest",
                        "SimulationResponse",
                        "SimulationProblems"));
    }

    @Override
    public Set<String> transactional() {
        return Set.of(
                "Organizations",
                "OwnQuestionnaires",
                "People",
                "OpenAssessments",
                "CompletedAssessments",
                "Documents",
                "Declarations",
                "FactSources",
                "ManagementReviews",
                "Measures",
                "LatestTotals",
                "Reminders",
                "ResponseStates",
                "ScoreHistories",
                "Standing",
                "PeerTable",
                "PeerFreeze");
    }

    /** The hot path's own statements, and who takes part in the comparison across tenants, through the system role. */
    @Override
    public Set<String> sql() {
        return Set.of("OneCallStatements", "PeerFreeze");
    }

    /** The token of the link itself is what lets its holder in. */
    @Override
    public Set<String> open() {
        return Set.of("LinkSessionResource.open");
    }
}
