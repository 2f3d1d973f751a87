package dev.toride.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Alternating rounds of one run: each round loads both sides one after the other, and which goes first changes. */
final class Rounds {
    private final String unit;
    private final List<double[]> figures = new ArrayList<>();

    /** One side under load for one round. */
    interface Side {
        /** @return throughput */
        double run() throws Exception;
    }

    Rounds(String unit) {
        this.unit = unit;
    }

    Rounds alternate(int rounds, Side ours, Side theirs) throws Exception {
        for (int round = 0; round < rounds; round++) {
            boolean oursFirst = round % 2 == 0;
            double first = (oursFirst ? ours : theirs).run();
            double second = (oursFirst ? theirs : ours).run();
            double[] pair = oursFirst ? new double[] {first, second} : new double[] {second, first};
            figures.add(pair);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %,.0f / %,.0f %s = %.3f%n",
                    round + 1,
                    pair[0],
                    pair[1],
                    unit,
                    pair[0] / pair[1]);
        }
        return this;
    }

    double medianRatio() {
        return median(figures.stream().mapToDouble(pair -> pair[0] / pair[1]).toArray());
    }

    /** A Markdown table of every round and the medians. */
    String table(String ours, String theirs) {
        StringBuilder table = new StringBuilder();
        table.append("| round | %s, %s | %s, %s | ratio |%n|---|---|---|---|%n".formatted(ours, unit, theirs, unit));
        for (int round = 0; round < figures.size(); round++) {
            double[] pair = figures.get(round);
            table.append(String.format(
                    Locale.ROOT, "| %d | %,.0f | %,.0f | %.3f |%n", round + 1, pair[0], pair[1], pair[0] / pair[1]));
        }
        table.append(String.format(
                Locale.ROOT,
                "| **median** | **%,.0f** | **%,.0f** | **%.3f** |%n",
                median(figures.stream().mapToDouble(pair -> pair[0]).toArray()),
                median(figures.stream().mapToDouble(pair -> pair[1]).toArray()),
                medianRatio()));
        return table.toString();
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
