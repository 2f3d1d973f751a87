package dev.toride.document.rendering.font;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the fonts of a PDF can draw. One instance serves one document and gathers what is missing; not thread-safe.
 *
 * <p>Characters outside the fonts become 〓 (げた, the printer's mark for a missing type). A variation selector asks for another
 * shape of the kanji before it, which our fonts cannot give: the plain kanji is drawn and the pair is reported.
 */
public final class Coverage {
    private static final String MISSING = "〓";

    private final BitSet drawable;
    private final Set<String> unknown = new LinkedHashSet<>();

    Coverage(BitSet drawable) {
        this.drawable = drawable;
    }

    /** The text with nothing in it that the fonts lack. */
    public String drawable(String text) {
        if (text.chars().allMatch(c -> drawable.get(c) && !isSound(c))) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int point = points[i];
            if (isSelector(point)) {
                unknown.add((i > 0 ? Character.toString(points[i - 1]) : "") + Character.toString(point));
            } else if (isSound(point) && i > 0) {
                appendSound(result, point);
            } else {
                append(result, point);
            }
        }
        return result.toString();
    }

    /** Characters asked for and not drawn, in order of appearance. */
    public List<String> unknown() {
        return new ArrayList<>(unknown);
    }

    private void append(StringBuilder result, int point) {
        if (drawable.get(point)) {
            result.appendCodePoint(point);
        } else if (!isInvisible(point)) {
            unknown.add(Character.toString(point));
            result.append(MISSING);
        }
    }

    /** か + U+3099, as some systems write が, is one character of the font. */
    private void appendSound(StringBuilder result, int sound) {
        int last = result.length() - 1;
        String composed = last < 0
                ? ""
                : Normalizer.normalize(result.substring(last) + Character.toString(sound), Normalizer.Form.NFC);
        if (composed.length() == 1) {
            result.replace(last, last + 1, composed);
        } else {
            append(result, sound);
        }
    }

    private static boolean isSound(int point) {
        return point == 0x3099 || point == 0x309A;
    }

    private static boolean isSelector(int point) {
        return point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }

    /** Format characters (joiners, direction marks) have no shape of their own. */
    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT;
    }
}
