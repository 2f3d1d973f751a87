package dev.toride.assessment.peer;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many companies have each total: pure arithmetic. */
record Distribution(SortedMap<Integer, Integer> counts) {
    static Distribution of(List<Integer> totals) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        totals.forEach(total -> counts.merge(total, 1, Integer::sum));
        return new Distribution(counts);
    }

    int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    double mean() {
        double sum = 0;
        for (var entry : counts.entrySet()) {
            sum += (double) entry.getKey() * entry.getValue();
        }
        return sum / size();
    }

    /** Of the population, not estimated from a sample. */
    double standardDeviation() {
        double mean = mean();
        double squares = 0;
        for (var entry : counts.entrySet()) {
            squares += (entry.getKey() - mean) * (entry.getKey() - mean) * entry.getValue();
        }
        return Math.sqrt(squares / size());
    }

    /** Interpolated between neighbours (R's type 7, Excel's PERCENTILE.INC). @param share from 0 to 1 */
    double quantile(double share) {
        double position = share * (size() - 1);
        int below = (int) Math.floor(position);
        double fraction = position - below;
        int lower = at(below);
        return fraction == 0 ? lower : lower + fraction * (at(below + 1) - lower);
    }

    /** Percentage of companies below a total; those with the same total count half. */
    double percentile(int total) {
        double below = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getKey() < total) {
                below += entry.getValue();
            } else if (entry.getKey() == total) {
                below += entry.getValue() / 2.0;
            }
        }
        return below * 100 / size();
    }

    private int at(int position) {
        int passed = 0;
        for (var entry : counts.entrySet()) {
            passed += entry.getValue();
            if (position < passed) {
                return entry.getKey();
            }
        }
        throw new IndexOutOfBoundsException(position);
    }
}
