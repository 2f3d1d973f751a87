package dev.toride.document.rendering.figure;

import dev.toride.document.rendering.font.FontSet;
import dev.toride.document.rendering.font.Weight;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws a PNG at three pixels per unit: sharp in print at the size it is shown at. */
final class PngCanvas implements Canvas {
    private static final int PIXELS_PER_UNIT = 3;

    private final FontSet fonts;
    private final BufferedImage image;
    private final Graphics2D graphics;

    PngCanvas(FontSet fonts, double width, double height) {
        this.fonts = fonts;
        this.image = new BufferedImage(
                (int) Math.ceil(width * PIXELS_PER_UNIT),
                (int) Math.ceil(height * PIXELS_PER_UNIT),
                BufferedImage.TYPE_INT_RGB);
        this.graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT);
    }

    @Override
    public void polygon(List<Point> corners, Pen pen) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(corners.getFirst().x(), corners.getFirst().y());
        corners.forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        Color colour = Color.decode(pen.colour());
        if (pen.fill() > 0) {
            graphics.setColor(new Color(
                    colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * pen.fill())));
            graphics.fill(path);
        }
        stroke(path, pen);
    }

    @Override
    public void line(Point from, Point to, Pen pen) {
        stroke(new Line2D.Double(from.x(), from.y(), to.x(), to.y()), pen);
    }

    @Override
    public void dot(Point centre, double radius, String colour) {
        graphics.setColor(Color.decode(colour));
        graphics.fill(new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void text(Point base, Align align, String text, boolean strong, double size, String colour) {
        Weight weight = strong ? Weight.BOLD : Weight.REGULAR;
        double x = base.x() - SvgCanvas.shift(align) * fonts.width(text, weight, size);
        Path2D outline = fonts.outline(text, weight, size);
        outline.transform(AffineTransform.getTranslateInstance(x, base.y()));
        graphics.setColor(Color.decode(colour));
        graphics.fill(outline);
    }

    byte[] png() {
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("An image in memory cannot be written", e);
        }
        return out.toByteArray();
    }

    private void stroke(java.awt.Shape shape, Pen pen) {
        graphics.setColor(Color.decode(pen.colour()));
        float width = (float) pen.width();
        float[] dash = {(float) pen.dash(), (float) pen.dash() / 2};
        graphics.setStroke(
                pen.dash() > 0
                        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0)
                        : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }
}
