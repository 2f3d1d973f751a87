package dev.toride.document.rendering.figure;

import java.util.List;

/** What a figure is drawn on; x grows to the right, y downwards. */
interface Canvas {
    /** A point of the drawing. */
    record Point(double x, double y) {}

    enum Align {
        START,
        MIDDLE,
        END
    }

    /**
     * @param colour of the line, {@code #rrggbb}
     * @param width of the line
     * @param dash lengths of dash and gap; 0 for an unbroken line
     * @param fill opacity of the area in the same colour, 0 for none
     */
    record Pen(String colour, double width, double dash, double fill) {}

    void polygon(List<Point> corners, Pen pen);

    void line(Point from, Point to, Pen pen);

    void dot(Point centre, double radius, String colour);

    /** @param base left, middle or right end of the base line, as {@code align} says */
    void text(Point base, Align align, String text, boolean strong, double size, String colour);
}
