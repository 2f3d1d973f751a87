package dev.toride.document.rendering.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Values on three or more axes, for one or more series.
 *
 * @param axes names of the axes, clockwise from the top
 * @param maximum the value of the outer ring, above 0, for example 100; values below 0 are drawn in the centre
 * @param unit shown after each number of the data table, for example {@code %}; may be empty
 * @param series at most six, drawn in this order, told apart by colour, line and mark
 */
public record RadarChart(List<String> axes, BigDecimal maximum, String unit, List<Series> series) {
    private static final int MOST_AXES = 30;
    private static final int MOST_SERIES = 6;

    /** @param values one per axis; {@code null} where there is none */
    public record Series(String name, List<BigDecimal> values) {
        public Series {
            values = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(values));
        }
    }

    public RadarChart {
        axes = List.copyOf(axes);
        series = List.copyOf(series);
        if (axes.size() < 3 || axes.size() > MOST_AXES) {
            throw new IllegalArgumentException("A radar chart has 3 to " + MOST_AXES + " axes, not " + axes.size());
        }
        if (series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException(
                    "A radar chart has 1 to " + MOST_SERIES + " series, not " + series.size());
        }
        if (maximum.signum() <= 0) {
            throw new IllegalArgumentException("The outer ring of a radar chart is above 0, not " + maximum);
        }
        for (Series each : series) {
            if (each.values().size() != axes.size()) {
                throw new IllegalArgumentException("Series '" + each.name() + "' has "
                        + each.values().size() + " values for " + axes.size() + " axes");
            }
        }
    }
}
