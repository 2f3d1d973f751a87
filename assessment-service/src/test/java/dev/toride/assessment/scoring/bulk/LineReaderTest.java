package dev.toride.assessment.scoring.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    @Test
    void passesOverALineThatIsTooLongAndGoesOn() throws IOException {
        assertThat(read("short\n" + "x".repeat(40) + "\nnext\r\n\nlast", 16, 3))
                .containsExactly("short", "<too long>", "next", "", "last");
    }

    @Test
    void aLineThatIsTooLongAtTheEndIsStillALine() throws IOException {
        assertThat(read("x".repeat(40), 16, 5)).containsExactly("<too long>");
        assertThat(read("", 16, 5)).isEmpty();
        assertThat(read("\n", 16, 5)).containsExactly("");
    }

    @Property
    void givesTheLinesHoweverTheBytesArrive(
            @ForAll @Size(max = 20) List<@CharRange(from = 'a', to = 'z') @StringLength(max = 15) String> lines,
            @ForAll @IntRange(min = 1, max = 40) int chunk)
            throws IOException {
        String text = String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
        assertThat(read(text, 16, chunk)).isEqualTo(lines);
    }

    private static List<String> read(String text, int lineBytesMax, int chunk) throws IOException {
        InputStream slow = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(chunk, length));
            }
        };
        LineReader reader = new LineReader(slow, lineBytesMax);
        List<String> lines = new ArrayList<>();
        while (reader.next()) {
            lines.add(
                    reader.isTooLong()
                            ? "<too long>"
                            : new String(reader.buffer(), reader.offset(), reader.length(), StandardCharsets.UTF_8));
        }
        return lines;
    }
}
