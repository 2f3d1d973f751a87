package dev.toride.assessment.scoring.bulk;

import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream of bytes into lines without copying them: a line is a range of {@link #buffer} until the next call. */
final class LineReader {
    private final InputStream in;
    private final byte[] buffer;
    private int start;
    private int end;
    private int lineStart;
    private int lineEnd;
    private boolean tooLong;

    /** @param lineBytesMax a longer line is passed over, and {@link #isTooLong} says so */
    LineReader(InputStream in, int lineBytesMax) {
        this.in = in;
        this.buffer = new byte[lineBytesMax];
    }

    /** Moves to the next line; false at the end. A last line needs no line feed. */
    boolean next() throws IOException {
        tooLong = false;
        int seen = start;
        while (true) {
            for (int i = seen; i < end; i++) {
                if (buffer[i] == '\n') {
                    take(i, i + 1);
                    return true;
                }
            }
            seen = end;
            if (end == buffer.length) {
                if (start == 0) {
                    // Full of one line: forget what there is of it, but remember that it was too long.
                    tooLong = true;
                    end = 0;
                    seen = 0;
                } else {
                    System.arraycopy(buffer, start, buffer, 0, end - start);
                    seen -= start;
                    end -= start;
                    start = 0;
                }
            }
            int read = in.read(buffer, end, buffer.length - end);
            if (read < 0) {
                boolean more = end > start || tooLong;
                take(end, end);
                return more;
            }
            end += read;
        }
    }

    private void take(int to, int next) {
        lineStart = start;
        lineEnd = to > start && buffer[to - 1] == '\r' ? to - 1 : to;
        start = next;
    }

    byte[] buffer() {
        return buffer;
    }

    int offset() {
        return lineStart;
    }

    int length() {
        return lineEnd - lineStart;
    }

    boolean isBlank() {
        for (int i = lineStart; i < lineEnd; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t') {
                return false;
            }
        }
        return !tooLong;
    }

    boolean isTooLong() {
        return tooLong;
    }
}
