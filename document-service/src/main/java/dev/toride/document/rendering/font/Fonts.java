package dev.toride.document.rendering.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Lends {@link FontSet}s: as many exist as documents were ever rendered at the same time. Thread-safe. */
public final class Fonts {
    /** The name of the main font family, as word processors know it too: Windows has it since 2018. */
    public static final String MAIN_FAMILY = "BIZ UDPGothic";

    public static final String FALLBACK_FAMILY = "Noto Sans JP";

    private static final String[] MAIN = {"BIZUDPGothic-Regular.ttf", "BIZUDPGothic-Bold.ttf"};
    private static final String[] FALLBACK = {"NotoSansJP-Fallback-Regular.ttf", "NotoSansJP-Fallback-Bold.ttf"};

    private final byte[][] main;
    private final byte[][] fallback;
    private final BitSet drawable;
    private final ConcurrentLinkedQueue<FontSet> idle = new ConcurrentLinkedQueue<>();

    private Fonts(byte[][] main, byte[][] fallback) {
        this.main = main;
        this.fallback = fallback;
        FontSet first = parse();
        this.drawable = characters(first.main(Weight.REGULAR));
        this.drawable.or(characters(first.fallback(Weight.REGULAR)));
        idle.add(first);
    }

    /** Reads the fonts that stand beside the service's other resources. */
    public static Fonts load() {
        return new Fonts(read(MAIN), read(FALLBACK));
    }

    public Coverage coverage() {
        return new Coverage(drawable);
    }

    /** Runs the work with a font set that nobody else holds meanwhile. */
    public <T> T with(Function<FontSet, T> work) {
        FontSet idleSet = idle.poll();
        FontSet set = idleSet == null ? parse() : idleSet;
        T result = work.apply(set);
        // after an exception the set is not given back: its reader may stand anywhere
        idle.add(set);
        return result;
    }

    private FontSet parse() {
        return new FontSet(parse(main), parse(fallback));
    }

    private static TrueTypeFont[] parse(byte[][] files) {
        TrueTypeFont[] fonts = new TrueTypeFont[files.length];
        for (int i = 0; i < files.length; i++) {
            try {
                fonts[i] = new TTFParser().parse(new RandomAccessReadBuffer(files[i]));
            } catch (IOException e) {
                throw new UncheckedIOException("Font " + i + " cannot be parsed", e);
            }
        }
        return fonts;
    }

    private static BitSet characters(TrueTypeFont font) {
        BitSet characters = new BitSet();
        try {
            for (CmapSubtable subtable : font.getCmap().getCmaps()) {
                boolean unicode = subtable.getPlatformId() == 0 || subtable.getPlatformId() == 3;
                for (int glyph = 1; unicode && glyph < font.getNumberOfGlyphs(); glyph++) {
                    java.util.List<Integer> codes = subtable.getCharCodes(glyph);
                    if (codes != null) {
                        codes.forEach(characters::set);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A font in memory cannot be read", e);
        }
        return characters;
    }

    private static byte[][] read(String[] names) {
        byte[][] files = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + names[i])) {
                if (in == null) {
                    throw new IllegalStateException("Font fonts/" + names[i] + " is missing from the service");
                }
                files[i] = in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("Font fonts/" + names[i] + " cannot be read", e);
            }
        }
        return files;
    }
}
