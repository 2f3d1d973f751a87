package dev.toride.document.rendering.figure;

import dev.toride.document.rendering.model.Block;
import dev.toride.document.rendering.model.Language;
import dev.toride.document.rendering.model.RadarChart;
import dev.toride.document.rendering.model.Run;
import dev.toride.document.rendering.model.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The numbers of a chart in words: as a table beside it and as a sentence for a screen reader. */
public final class ChartTable {
    private ChartTable() {}

    /** One row per axis, one column per series. */
    public static Block.Table of(RadarChart chart, Language language) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(column(Wording.in(language).axis(), Block.Alignment.LEFT, 5));
        for (RadarChart.Series series : chart.series()) {
            columns.add(column(series.name(), Block.Alignment.RIGHT, 3));
        }
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (int axis = 0; axis < chart.axes().size(); axis++) {
            List<Block.Cell> row = new ArrayList<>();
            row.add(cell(chart.axes().get(axis)));
            for (RadarChart.Series series : chart.series()) {
                row.add(cell(number(series.values().get(axis), chart, language)));
            }
            rows.add(List.copyOf(row));
        }
        return new Block.Table(List.copyOf(columns), List.copyOf(rows), true);
    }

    public static String description(RadarChart chart, Language language) {
        return chart.series().stream()
                .map(series -> series.name() + ": " + values(chart, series, language))
                .collect(Collectors.joining("; "));
    }

    private static String values(RadarChart chart, RadarChart.Series series, Language language) {
        List<String> values = new ArrayList<>();
        for (int axis = 0; axis < chart.axes().size(); axis++) {
            values.add(chart.axes().get(axis) + " " + number(series.values().get(axis), chart, language));
        }
        return String.join(", ", values);
    }

    private static String number(BigDecimal value, RadarChart chart, Language language) {
        return value == null ? Wording.in(language).none() : Wording.number(value) + chart.unit();
    }

    private static Block.Column column(String header, Block.Alignment alignment, int weight) {
        return new Block.Column(List.of(Run.Text.of(header)), alignment, weight);
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(List.of(Run.Text.of(text)));
    }
}
