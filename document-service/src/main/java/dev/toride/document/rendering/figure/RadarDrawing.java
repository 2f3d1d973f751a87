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
    /** Room for labels of {@link #LABEL_WIDTH} on both sides. */
    static final double WIDTH = 440;

    private static final double RADIUS = 96;
    private static final int RINGS = 4;
    private static final double LABEL_SIZE = 11;
    private static final double LABEL_STEP = LABEL_SIZE + 2;
    /** In narrow characters; a wide one counts as two. One wide character more is allowed in the only line of a label. */
    private static final int LABEL_WIDTH = 14;

    private static final int LABEL_LINES = 3;
    private static final double LEGEND_ROW = 18;
    private static final double LEGEND_GAP = 14;
    private static final int LEGEND_WIDTH = 22;

    private static final String INK = "#1d2b3a";
    private static final String RING = "#c9d1d9";
    private static final String SCALE = "#5b6773";
    /** Told apart by people who do not see colours alike (Okabe and Ito), and by dashes in black and white. */
    private static final String[] COLOURS = {"#0b4f8a", "#c2540a", "#00795a", "#8a4f7d", "#7a6a00", "#4a4a4a"};

    private static final double[] DASHES = {0, 6, 3, 9, 2, 5};

    private final RadarChart chart;
    private final List<Label> labels = new ArrayList<>();
    private final Point centre;
    private final double legendTop;

    /** @param base of the first line, seen from the centre */
    private record Label(Point base, Align align, List<String> lines) {
        double top() {
            return base.y() - LABEL_SIZE;
        }

        double bottom() {
            return base.y() + (lines.size() - 1) * LABEL_STEP + LABEL_SIZE * 0.25;
        }
    }

    RadarDrawing(RadarChart chart) {
        this.chart = chart;
        for (int axis = 0; axis < chart.axes().size(); axis++) {
            labels.add(label(axis));
        }
        double top = labels.stream().mapToDouble(Label::top).min().orElseThrow();
        double bottom = labels.stream().mapToDouble(Label::bottom).max().orElseThrow();
        // a triangle ends well above the circle around it, and labels have one to three lines
        this.centre = new Point(WIDTH / 2, 4 - top);
        this.legendTop = centre.y() + bottom + LEGEND_GAP;
    }

    double height() {
        int legendRows = (chart.series().size() + 1) / 2;
        return legendTop + LEGEND_ROW * (legendRows - 1) + 10;
    }

    void draw(Canvas canvas) {
        drawRings(canvas);
        for (int i = chart.series().size() - 1; i >= 0; i--) {
            drawSeries(canvas, i);
        }
        for (Label label : labels) {
            for (int i = 0; i < label.lines().size(); i++) {
                Point base = new Point(
                        centre.x() + label.base().x(), centre.y() + label.base().y() + i * LABEL_STEP);
                canvas.text(base, label.align(), label.lines().get(i), false, LABEL_SIZE, INK);
            }
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
            canvas.line(centre, at(i, 1), new Pen(RING, 0.7, 0, 0));
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

    /** Labels above the chart grow upwards, those below downwards. */
    private Label label(int axis) {
        double angle = angle(axis);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        List<String> lines = lines(chart.axes().get(axis));
        double middle = (RADIUS + 12) * sin + LABEL_SIZE * 0.35;
        double first = middle - (sin < -0.5 ? 1 : sin > 0.5 ? 0 : 0.5) * (lines.size() - 1) * LABEL_STEP;
        Align align = Math.abs(cos) < 0.2 ? Align.MIDDLE : cos > 0 ? Align.START : Align.END;
        return new Label(new Point((RADIUS + 10) * cos, first), align, lines);
    }

    private void drawLegend(Canvas canvas) {
        double column = WIDTH / 2;
        for (int i = 0; i < chart.series().size(); i++) {
            double x = 48 + (i % 2) * column;
            int row = i / 2;
            double y = legendTop + row * LEGEND_ROW;
            canvas.line(new Point(x, y), new Point(x + 24, y), new Pen(COLOURS[i], i == 0 ? 2.4 : 1.4, DASHES[i], 0));
            canvas.dot(new Point(x + 12, y), i == 0 ? 3 : 2.2, COLOURS[i]);
            canvas.text(
                    new Point(x + 30, y + 4),
                    Align.START,
                    shortened(chart.series().get(i).name(), LEGEND_WIDTH),
                    false,
                    10.5,
                    INK);
        }
    }

    /** Labels break at spaces, and where there is none in time, between two characters. */
    private static List<String> lines(String label) {
        if (width(label) <= LABEL_WIDTH + 2) {
            return List.of(label);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word) > LABEL_WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line) > LABEL_WIDTH) {
                int cut = fitting(line, LABEL_WIDTH);
                lines.add(line.substring(0, cut));
                line.delete(0, cut);
            }
        }
        lines.add(line.toString());
        if (lines.size() <= LABEL_LINES) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, LABEL_LINES));
        kept.set(LABEL_LINES - 1, shortened(kept.getLast() + " " + lines.get(LABEL_LINES), LABEL_WIDTH - 2));
        return kept;
    }

    private static String shortened(String text, int width) {
        return width(text) <= width ? text : text.substring(0, fitting(text, width)) + "…";
    }

    private static int width(CharSequence text) {
        return text.codePoints().map(RadarDrawing::width).sum();
    }

    private static int width(int point) {
        return point > 0x2E7F ? 2 : 1;
    }

    /** How many chars from the beginning take no more than that width. */
    private static int fitting(CharSequence text, int width) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int point = Character.codePointAt(text, at);
            used += width(point);
            if (used > width) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
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
        return new Point(centre.x() + RADIUS * share * Math.cos(angle), centre.y() + RADIUS * share * Math.sin(angle));
    }
}
