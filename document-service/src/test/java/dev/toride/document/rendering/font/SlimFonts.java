package dev.toride.document.rendering.font;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes the committed fonts from the published ones: run by hand when a font is updated, see {@code fonts/README.md}.
 *
 * <p>{@code java SlimFonts.java IN OUT} drops the layout tables (GSUB alone costs the PDF writer two thirds of its time).
 * {@code java SlimFonts.java IN OUT COVERED} also empties the glyphs of every character that the font COVERED already has,
 * which keeps a fallback font small. Glyph numbers and the licence in the name table stay as they are.
 */
final class SlimFonts {
    private static final Set<String> DROPPED =
            Set.of("GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx", "VORG", "DSIG", "HVAR", "VVAR", "MVAR");

    public static void main(String[] arguments) throws IOException {
        SortedMap<String, byte[]> font = tables(Files.readAllBytes(Path.of(arguments[0])));
        font.keySet().removeAll(DROPPED);
        if (arguments.length > 2) {
            SortedMap<Integer, Integer> wanted = characters(font.get("cmap"));
            wanted.keySet()
                    .removeAll(characters(tables(Files.readAllBytes(Path.of(arguments[2])))
                                    .get("cmap"))
                            .keySet());
            keepOnly(wanted, font);
        }
        Files.write(Path.of(arguments[1]), assemble(font));
    }

    private static SortedMap<String, byte[]> tables(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        SortedMap<String, byte[]> tables = new TreeMap<>();
        int count = in.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            String tag = new String(file, entry, 4, java.nio.charset.StandardCharsets.US_ASCII);
            byte[] table = new byte[in.getInt(entry + 12)];
            in.get(in.getInt(entry + 8), table);
            tables.put(tag, table);
        }
        return tables;
    }

    /** Characters and their glyphs, from the format 12 subtable where there is one, else from format 4. */
    private static SortedMap<Integer, Integer> characters(byte[] cmap) {
        ByteBuffer in = ByteBuffer.wrap(cmap);
        SortedMap<Integer, Integer> all = new TreeMap<>();
        int subtables = in.getShort(2);
        for (int i = 0; i < subtables; i++) {
            int at = in.getInt(4 + 8 * i + 4);
            if (in.getShort(at) == 12) {
                for (int g = 0; g < in.getInt(at + 12); g++) {
                    int group = at + 16 + 12 * g;
                    for (int c = in.getInt(group); c <= in.getInt(group + 4); c++) {
                        all.put(c, in.getInt(group + 8) + c - in.getInt(group));
                    }
                }
            } else if (in.getShort(at) == 4) {
                readFormat4(in, at, all);
            }
        }
        all.values().removeIf(glyph -> glyph == 0);
        return all;
    }

    private static void readFormat4(ByteBuffer in, int at, Map<Integer, Integer> all) {
        int segments = Short.toUnsignedInt(in.getShort(at + 6)) / 2;
        int ends = at + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int offsets = deltas + 2 * segments;
        for (int s = 0; s < segments; s++) {
            int start = Short.toUnsignedInt(in.getShort(starts + 2 * s));
            int end = Short.toUnsignedInt(in.getShort(ends + 2 * s));
            int offset = Short.toUnsignedInt(in.getShort(offsets + 2 * s));
            int delta = in.getShort(deltas + 2 * s);
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                int glyph =
                        offset == 0 ? c : Short.toUnsignedInt(in.getShort(offsets + 2 * s + offset + 2 * (c - start)));
                all.put(c, offset != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
        }
    }

    private static void keepOnly(SortedMap<Integer, Integer> wanted, SortedMap<String, byte[]> font)
            throws IOException {
        ByteBuffer head = ByteBuffer.wrap(font.get("head"));
        ByteBuffer loca = ByteBuffer.wrap(font.get("loca"));
        boolean wide = head.getShort(50) == 1;
        int glyphs = Short.toUnsignedInt(ByteBuffer.wrap(font.get("maxp")).getShort(4));
        int[] offsets = new int[glyphs + 1];
        for (int i = 0; i <= glyphs; i++) {
            offsets[i] = wide ? loca.getInt(4 * i) : 2 * Short.toUnsignedInt(loca.getShort(2 * i));
        }
        byte[] outlines = font.get("glyf");
        BitSet kept = withComponents(wanted, ByteBuffer.wrap(outlines), offsets);
        ByteArrayOutputStream newOutlines = new ByteArrayOutputStream();
        ByteBuffer newLoca = ByteBuffer.allocate(4 * (glyphs + 1));
        for (int i = 0; i < glyphs; i++) {
            newLoca.putInt(newOutlines.size());
            if (kept.get(i)) {
                newOutlines.write(outlines, offsets[i], offsets[i + 1] - offsets[i]);
            }
        }
        newLoca.putInt(newOutlines.size());
        head.putShort(50, (short) 1);
        font.put("glyf", newOutlines.toByteArray());
        font.put("loca", newLoca.array());
        font.put("cmap", format12(wanted));
    }

    private static BitSet withComponents(SortedMap<Integer, Integer> wanted, ByteBuffer glyf, int[] offsets) {
        BitSet kept = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(wanted.values());
        open.add(0);
        while (!open.isEmpty()) {
            int glyph = open.pop();
            if (kept.get(glyph) || offsets[glyph] == offsets[glyph + 1]) {
                continue;
            }
            kept.set(glyph);
            int at = offsets[glyph];
            if (glyf.getShort(at) >= 0) {
                continue;
            }
            int flags;
            at += 10;
            do {
                flags = glyf.getShort(at);
                open.add(Short.toUnsignedInt(glyf.getShort(at + 2)));
                at += 4 + ((flags & 1) != 0 ? 4 : 2);
                at += (flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
            } while ((flags & 0x20) != 0);
        }
        return kept;
    }

    private static byte[] format12(SortedMap<Integer, Integer> characters) throws IOException {
        ByteArrayOutputStream groups = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(groups);
        for (Map.Entry<Integer, Integer> each : characters.entrySet()) {
            out.writeInt(each.getKey());
            out.writeInt(each.getKey());
            out.writeInt(each.getValue());
        }
        ByteBuffer cmap = ByteBuffer.allocate(12 + 16 + groups.size());
        cmap.putShort((short) 0).putShort((short) 1);
        cmap.putShort((short) 3).putShort((short) 10).putInt(12);
        cmap.putShort((short) 12).putShort((short) 0).putInt(16 + groups.size()).putInt(0);
        cmap.putInt(characters.size()).put(groups.toByteArray());
        return cmap.array();
    }

    private static byte[] assemble(SortedMap<String, byte[]> tables) {
        int size = 12 + 16 * tables.size();
        for (byte[] table : tables.values()) {
            size += padded(table.length);
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        out.putInt(0x00010000).putShort((short) tables.size());
        out.putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) (16 * (tables.size() - power)));
        ByteBuffer.wrap(tables.get("head")).putInt(8, 0);
        int at = 12 + 16 * tables.size();
        int headAt = 0;
        for (Map.Entry<String, byte[]> each : tables.entrySet()) {
            byte[] table = each.getValue();
            out.put(each.getKey().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            out.putInt(checksum(ByteBuffer.wrap(table))).putInt(at).putInt(table.length);
            out.put(at, table);
            headAt = each.getKey().equals("head") ? at : headAt;
            at += padded(table.length);
        }
        out.putInt(headAt + 8, 0xB1B0AFBA - checksum(ByteBuffer.wrap(out.array())));
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int checksum(ByteBuffer bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.limit(); i++) {
            sum += (bytes.get(i) & 0xFF) << (24 - 8 * (i & 3));
        }
        return sum;
    }

    private SlimFonts() {}
}
