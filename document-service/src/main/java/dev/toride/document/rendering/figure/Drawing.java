package dev.toride.document.rendering.figure;

import dev.toride.document.rendering.font.FontSet;
import dev.toride.document.rendering.model.RadarChart;
import dev.toride.document.rendering.xml.Xml;

/**
 * A figure as a file.
 *
 * @param content SVG markup or the bytes of a PNG
 * @param width in units of 1/96 inch at its natural size
 * @param height in the same unit
 */
public record Drawing<T>(T content, double width, double height) {

    /** SVG for a browser, which has fonts; {@code title} and {@code desc} are what a screen reader says. */
    public static Drawing<String> svg(RadarChart chart, String title, String description) {
        return svg(chart, title, description, null);
    }

    /** SVG whose labels are outlines, for the PDF writer: its SVG library would otherwise take fonts of the machine. */
    public static Drawing<String> outlinedSvg(RadarChart chart, String title, String description, FontSet fonts) {
        return svg(chart, title, description, fonts);
    }

    public static Drawing<byte[]> png(RadarChart chart, FontSet fonts) {
        RadarDrawing drawing = new RadarDrawing(chart);
        PngCanvas canvas = new PngCanvas(fonts, RadarDrawing.WIDTH, drawing.height());
        drawing.draw(canvas);
        return new Drawing<>(canvas.png(), RadarDrawing.WIDTH, drawing.height());
    }

    private static Drawing<String> svg(RadarChart chart, String title, String description, FontSet fonts) {
        RadarDrawing drawing = new RadarDrawing(chart);
        SvgCanvas canvas = new SvgCanvas(fonts);
        drawing.draw(canvas);
        // `alt` is no SVG attribute; the PDF writer takes the alternative text of the tagged figure from it
        String alt = fonts == null ? "" : " alt=\"" + Xml.escape(title + " " + description) + "\"";
        String size = "width=\"" + (int) RadarDrawing.WIDTH + "\" height=\"" + (int) drawing.height() + "\"";
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"" + alt + " " + size + " viewBox=\"0 0 "
                + (int) RadarDrawing.WIDTH + " " + (int) drawing.height() + "\"><title>" + Xml.escape(title)
                + "</title><desc>" + Xml.escape(description) + "</desc>" + canvas.content() + "</svg>";
        return new Drawing<>(svg, RadarDrawing.WIDTH, drawing.height());
    }
}
