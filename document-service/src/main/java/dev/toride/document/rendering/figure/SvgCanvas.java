package dev.toride.document.rendering.figure;

import dev.toride.document.rendering.font.FontSet;
import dev.toride.document.rendering.font.Fonts;
import dev.toride.document.rendering.font.Weight;
import dev.toride.document.rendering.xml.Xml;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.stream.Collectors;

/** Draws SVG: text as text for a browser, or as the outlines of our fonts where the reader of the SVG has no fonts. */
final class SvgCanvas implements Canvas {
    private final StringBuilder out = new StringBuilder(4096);
    private final FontSet outlines;

    /** @param outlines the fonts whose outlines stand for the text, or {@code null} to write text */
    SvgCanvas(FontSet outlines) {
        this.outlines = outlines;
    }

    @Override
    public void polygon(List<Point> corners, Pen pen) {
        out.append("<polygon points=\"")
                .append(corners.stream().map(p -> n(p.x()) + "," + n(p.y())).collect(Collectors.joining(" ")))
                .append('"');
        if (pen.fill() > 0) {
            out.append(" fill=\"")
                    .append(pen.colour())
                    .append("\" fill-opacity=\"")
                    .append(n(pen.fill()));
        } else {
            out.append(" fill=\"none");
        }
        out.append('"');
        stroke(pen);
    }

    @Override
    public void line(Point from, Point to, Pen pen) {
        out.append("<line x1=\"").append(n(from.x())).append("\" y1=\"").append(n(from.y()));
        out.append("\" x2=\"")
                .append(n(to.x()))
                .append("\" y2=\"")
                .append(n(to.y()))
                .append('"');
        stroke(pen);
    }

    @Override
    public void dot(Point centre, double radius, String colour) {
        out.append("<circle cx=\"").append(n(centre.x())).append("\" cy=\"").append(n(centre.y()));
        out.append("\" r=\"")
                .append(n(radius))
                .append("\" fill=\"")
                .append(colour)
                .append("\"/>");
    }

    @Override
    public void text(Point base, Align align, String text, boolean strong, double size, String colour) {
        if (outlines != null) {
            outlineText(base, align, text, strong, size, colour);
            return;
        }
        String anchor = switch (align) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        out.append("<text x=\"").append(n(base.x())).append("\" y=\"").append(n(base.y()));
        out.append("\" text-anchor=\"").append(anchor).append("\" font-size=\"").append(n(size));
        out.append("\" font-family=\"").append(Fonts.MAIN_FAMILY).append(", sans-serif\"");
        out.append(strong ? " font-weight=\"700\"" : "")
                .append(" fill=\"")
                .append(colour)
                .append("\">");
        out.append(Xml.escape(text)).append("</text>");
    }

    String content() {
        return out.toString();
    }

    private void outlineText(Point base, Align align, String text, boolean strong, double size, String colour) {
        Weight weight = strong ? Weight.BOLD : Weight.REGULAR;
        double x = base.x() - shift(align) * outlines.width(text, weight, size);
        out.append("<path transform=\"translate(").append(n(x)).append(' ').append(n(base.y()));
        out.append(")\" fill=\"").append(colour).append("\" d=\"");
        appendPath(outlines.outline(text, weight, size));
        out.append("\"/>");
    }

    static double shift(Align align) {
        return switch (align) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }

    private void appendPath(Path2D path) {
        double[] c = new double[6];
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            int points = switch (at.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> command('M', 2);
                case PathIterator.SEG_LINETO -> command('L', 2);
                case PathIterator.SEG_QUADTO -> command('Q', 4);
                case PathIterator.SEG_CUBICTO -> command('C', 6);
                default -> command('Z', 0);
            };
            for (int i = 0; i < points; i++) {
                out.append(i == 0 ? "" : " ").append(n(c[i]));
            }
        }
    }

    private int command(char letter, int points) {
        out.append(letter);
        return points;
    }

    private void stroke(Pen pen) {
        out.append(" stroke=\"")
                .append(pen.colour())
                .append("\" stroke-width=\"")
                .append(n(pen.width()));
        if (pen.dash() > 0) {
            out.append("\" stroke-dasharray=\"")
                    .append(n(pen.dash()))
                    .append(' ')
                    .append(n(pen.dash() / 2));
        }
        out.append("\" stroke-linejoin=\"round\"/>");
    }

    /** Two decimals, always with a point: the same digits on every machine. */
    private static String n(double value) {
        long hundredths = Math.round(value * 100);
        String digits = (hundredths < 0 ? "-" : "") + Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        return rest == 0 ? digits : digits + "." + (rest < 10 ? "0" : "") + rest;
    }
}
