package dev.toride.assessment.measure.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The cheapest way to each number of points that no cheaper set exceeds: points and cost both rise from step to step. At most one
 * measure per item stands in a set.
 *
 * <p>Dynamic programming over points, of which there are few, and not over money, of which there is much: exact for any amounts,
 * in (candidates × points that can be gained) steps.
 */
record Frontier(List<MeasureSet> steps) {
    Frontier {
        steps = List.copyOf(steps);
    }

    static Frontier of(List<Candidate> candidates) {
        TreeMap<Integer, List<Candidate>> byItem = candidates.stream()
                .filter(candidate -> candidate.points() > 0)
                .collect(Collectors.groupingBy(Candidate::ordinal, TreeMap::new, Collectors.toList()));
        int most = byItem.values().stream().mapToInt(Frontier::mostPoints).sum();
        MeasureSet[] best = new MeasureSet[most + 1];
        best[0] = MeasureSet.EMPTY;
        // From the last item to the first, so that each set grows at its front.
        for (Map.Entry<Integer, List<Candidate>> item : byItem.descendingMap().entrySet()) {
            best = with(item.getValue(), best);
        }
        return new Frontier(rising(best));
    }

    /** The best set that costs no more than a budget, which is not below 0. */
    MeasureSet within(long yen) {
        return steps.stream()
                .filter(step -> step.yen() <= yen)
                .reduce((lower, higher) -> higher)
                .orElseThrow();
    }

    /** The next better set for a larger budget; empty when there is nothing more to gain. */
    Optional<MeasureSet> beyond(long yen) {
        return steps.stream().filter(step -> step.yen() > yen).findFirst();
    }

    private static int mostPoints(List<Candidate> alternatives) {
        return alternatives.stream().mapToInt(Candidate::points).max().orElseThrow();
    }

    private static MeasureSet[] with(List<Candidate> alternatives, MeasureSet[] without) {
        MeasureSet[] best = without.clone();
        for (Candidate candidate : alternatives) {
            for (int points = without.length - 1 - candidate.points(); points >= 0; points--) {
                if (without[points] != null) {
                    int reached = points + candidate.points();
                    best[reached] = MeasureSet.better(best[reached], without[points].preceded(candidate));
                }
            }
        }
        return best;
    }

    private static List<MeasureSet> rising(MeasureSet[] best) {
        List<MeasureSet> steps = new ArrayList<>();
        long cheapest = Long.MAX_VALUE;
        for (int points = best.length - 1; points >= 0; points--) {
            if (best[points] != null && best[points].yen() < cheapest) {
                steps.add(best[points]);
                cheapest = best[points].yen();
            }
        }
        return steps.reversed();
    }
}
