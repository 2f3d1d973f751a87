package dev.toride.document.rendering.figure;

import dev.toride.document.rendering.figure.Canvas.Align;
import dev.toride.document.rendering.figure.Canvas.Pen;
import dev.toride.document.rendering.figure.Canvas.Point;
import dev.toride.document.rendering.model.RadarChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The geometry of a radar chart: rings, axes, one polygon per series, labels around it and the legend below. */
final class RadarDrawing {
    /** Room for labels of {@link #LABEL_CHARACTERS} wide characters on both sides. */
    static final double WIDTH = 440;

    private static final double RADIUS = 96;
    private static final double TOP = 34;
    private static final Point CENTRE = new Point(WIDTH / 2, TOP + RADIUS);
    private static final int RINGS = 4;
    private static final double LABEL_SIZE = 11;
    private static final int LABEL_CHARACTERS = 7;
    private static final double LEGEND_ROW = 18;

    private static final String INK = "#1d2b3a";
    private static final String RING = "#c9d1d9";
    private static final String SCALE = "#5b6773";
    /** Told apart by people who do not see colours alike (Okabe and Ito), and by dashes in black and white. */
    private static final String[] COLOURS = {"#0b4f8a", "#c2540a", "#00795a", "#8a4f7d", "#7a6a00", "#4a4a4a"};

    private static final double[] DASHES = {0, 6, 3, 9, 2, 5};

    private final RadarChart chart;

    RadarDrawing(RadarChart chart) {
        this.chart = chart;
    }

    double height() {
        int legendRows = (chart.series().size() + 1) / 2;
        return legendTop() + LEGEND_ROW * legendRows;
    }

    /** A triangle ends well above the circle around it; the legend follows what is drawn. */
    private double legendTop() {
        double lowest = 0;
        for (int i = 0; i < chart.axes().size(); i++) {
            lowest = Math.max(lowest, at(i, 1).y());
        }
        return lowest + 42;
    }

    void draw(Canvas canvas) {
        drawRings(canvas);
        for (int i = chart.series().size() - 1; i >= 0; i--) {
            drawSeries(canvas, i);
        }
        for (int i = 0; i < chart.axes().size(); i++) {
            drawLabel(canvas, i);
        }
        drawLegend(canvas);
    }

    private void drawRings(Canvas canvas) {
        int axes = chart.axes().size();
        for (int ring = 1; ring <= RINGS; ring++) {
            List<Point> corners = new ArrayList<>();
            for (int i = 0; i < axes; i++) {
                corners.add(at(i, (double) ring / RINGS));
            }
            canvas.polygon(corners, new Pen(RING, ring == RINGS ? 1.2 : 0.7, 0, 0));
        }
        for (int i = 0; i < axes; i++) {
            canvas.line(CENTRE, at(i, 1), new Pen(RING, 0.7, 0, 0));
        }
        for (int ring = 1; ring <= RINGS; ring++) {
            BigDecimal value = chart.maximum()
                    .multiply(BigDecimal.valueOf(ring))
                    .divide(BigDecimal.valueOf(RINGS))
                    .stripTrailingZeros();
            Point top = at(0, (double) ring / RINGS);
            canvas.text(new Point(top.x() - 4, top.y() + 3), Align.END, value.toPlainString(), false, 8, SCALE);
        }
    }

    private void drawSeries(Canvas canvas, int index) {
        String colour = COLOURS[index];
        List<Point> corners = new ArrayList<>();
        List<BigDecimal> values = chart.series().get(index).values();
        for (int i = 0; i < values.size(); i++) {
            corners.add(at(i, share(values.get(i))));
        }
        canvas.polygon(corners, new Pen(colour, index == 0 ? 2.4 : 1.4, DASHES[index], index == 0 ? 0.14 : 0));
        for (Point corner : corners) {
            canvas.dot(corner, index == 0 ? 3 : 2.2, colour);
        }
    }

    private void drawLabel(Canvas canvas, int axis) {
        double angle = angle(axis);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        List<String> lines = lines(chart.axes().get(axis));
        double step = LABEL_SIZE + 2;
        double x = CENTRE.x() + (RADIUS + 10) * cos;
        double middle = CENTRE.y() + (RADIUS + 12) * sin + LABEL_SIZE * 0.35;
        double first = middle - (sin < -0.5 ? 1 : sin > 0.5 ? 0 : 0.5) * (lines.size() - 1) * step;
        Align align = Math.abs(cos) < 0.2 ? Align.MIDDLE : cos > 0 ? Align.START : Align.END;
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(new Point(x, first + i * step), align, lines.get(i), false, LABEL_SIZE, INK);
        }
    }

    private void drawLegend(Canvas canvas) {
        double column = WIDTH / 2;
        double top = legendTop();
        for (int i = 0; i < chart.series().size(); i++) {
            double x = 48 + (i % 2) * column;
            int row = i / 2;
            double y = top + row * LEGEND_ROW;
            canvas.line(new Point(x, y), new Point(x + 24, y), new Pen(COLOURS[i], i == 0 ? 2.4 : 1.4, DASHES[i], 0));
            canvas.dot(new Point(x + 12, y), i == 0 ? 3 : 2.2, COLOURS[i]);
            canvas.text(
                    new Point(x + 30, y + 4),
                    Align.START,
                    shortened(chart.series().get(i).name(), 22),
                    false,
                    10.5,
                    INK);
        }
    }

    /** Labels break at spaces, and Japanese ones, which have none, after seven characters. */
    private static List<String> lines(String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        boolean wide = label.codePoints().anyMatch(c -> c > 0x2E7F);
        int limit = wide ? LABEL_CHARACTERS : 2 * LABEL_CHARACTERS;
        for (String word : label.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + word.length() >= limit) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (wide && line.codePointCount(0, line.length()) > limit + 1) {
                int cut = line.offsetByCodePoints(0, limit);
                lines.add(line.substring(0, cut));
                line.delete(0, cut);
            }
        }
        lines.add(line.toString());
        return lines.size() <= 3
                ? lines
                : List.of(lines.get(0), lines.get(1), shortened(lines.get(2) + lines.get(3), limit));
    }

    private static String shortened(String text, int width) {
        int used = 0;
        StringBuilder kept = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            used += point > 0x2E7F ? 2 : 1;
            if (used > width) {
                return kept + "…";
            }
            kept.appendCodePoint(point);
        }
        return text;
    }

    private double share(BigDecimal value) {
        double share = value == null ? 0 : value.doubleValue() / chart.maximum().doubleValue();
        return Math.max(0, Math.min(1, share));
    }

    private double angle(int axis) {
        return -Math.PI / 2 + 2 * Math.PI * axis / chart.axes().size();
    }

    private Point at(int axis, double share) {
        double angle = angle(axis);
        return new Point(CENTRE.x() + RADIUS * share * Math.cos(angle), CENTRE.y() + RADIUS * share * Math.sin(angle));
    }
}
