package dev.toride.document.rendering.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The parsed fonts, main and fallback in both weights. Parsing takes longer than rendering a short document, so sets are lent by
 * {@link Fonts} and reused; a set belongs to one thread at a time.
 */
public final class FontSet {
    private final TrueTypeFont[] main;
    private final TrueTypeFont[] fallback;

    FontSet(TrueTypeFont[] main, TrueTypeFont[] fallback) {
        this.main = main;
        this.fallback = fallback;
    }

    public TrueTypeFont main(Weight weight) {
        return main[weight.ordinal()];
    }

    public TrueTypeFont fallback(Weight weight) {
        return fallback[weight.ordinal()];
    }

    /**
     * The outlines of a line of text, its base line on y = 0, y growing downwards.
     *
     * @param size height of the font, in the unit of the drawing
     */
    public Path2D outline(String text, Weight weight, double size) {
        Path2D.Double line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (int point : text.codePoints().toArray()) {
            x = append(line, point, weight, size, x);
        }
        return line;
    }

    public double width(String text, Weight weight, double size) {
        double x = 0;
        for (int point : text.codePoints().toArray()) {
            x = append(null, point, weight, size, x);
        }
        return x;
    }

    private double append(Path2D line, int point, Weight weight, double size, double x) {
        try {
            TrueTypeFont font = main(weight);
            int glyph = font.getUnicodeCmapLookup().getGlyphId(point);
            if (glyph == 0) {
                CmapLookup other = fallback(weight).getUnicodeCmapLookup();
                if (other.getGlyphId(point) != 0) {
                    font = fallback(weight);
                    glyph = other.getGlyphId(point);
                }
            }
            double scale = size / font.getUnitsPerEm();
            GlyphData data = line == null ? null : font.getGlyph().getGlyph(glyph);
            if (data != null) {
                GeneralPath path = data.getPath();
                path.transform(new AffineTransform(scale, 0, 0, -scale, x, 0));
                line.append(path, false);
            }
            return x + font.getAdvanceWidth(glyph) * scale;
        } catch (IOException e) {
            throw new UncheckedIOException("A font in memory cannot be read", e);
        }
    }
}
