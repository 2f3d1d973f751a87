package dev.toride.assessment.measure.simulation;

import dev.toride.assessment.scoring.Score;
import java.util.List;
import java.util.Optional;

/**
 * What a set of measures would make of a score.
 *
 * @param chosen all measures that were given, or the best set of them
 * @param explanation of the choice, where one was made
 */
record Simulation(Score before, Score after, List<Candidate> chosen, Optional<Explanation> explanation) {
    Simulation {
        chosen = List.copyOf(chosen);
    }

    int points() {
        return chosen.stream().mapToInt(Candidate::points).sum();
    }

    long yen() {
        return chosen.stream().mapToLong(Candidate::yen).sum();
    }

    /**
     * How the best set was found.
     *
     * @param considered how many candidates gain anything; the others cannot be in a best set
     * @param best the set that was chosen
     * @param next the set that a larger budget would buy first
     */
    record Explanation(int considered, Frontier frontier, MeasureSet best, Optional<MeasureSet> next) {}
}
