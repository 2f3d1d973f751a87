package dev.toride.assessment.scoring;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** JSON as UTF-8, written piece by piece by somebody who knows what comes next; grows as it is written to. */
public final class JsonBytes {
    private static final int USUAL_BYTES = 4_096;

    private byte[] buffer = new byte[USUAL_BYTES];
    private int length;

    /** JSON of ASCII alone. */
    @SuppressWarnings("deprecation") // The one way to copy ASCII without encoding it.
    public JsonBytes raw(String ascii) {
        reserve(ascii.length());
        ascii.getBytes(0, ascii.length(), buffer, length);
        length += ascii.length();
        return this;
    }

    public JsonBytes raw(byte[] json) {
        reserve(json.length);
        System.arraycopy(json, 0, buffer, length, json.length);
        length += json.length;
        return this;
    }

    /** What stands between the quotes of a JSON string. */
    public JsonBytes text(String text) {
        int end = text.length();
        reserve(end);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return raw(JsonStringEncoder.getInstance().quoteAsUTF8(text));
            }
            buffer[length + i] = (byte) c;
        }
        length += end;
        return this;
    }

    public JsonBytes number(int number) {
        if (number < 0 || number > 99) {
            return raw(Integer.toString(number));
        }
        reserve(2);
        if (number > 9) {
            buffer[length++] = (byte) ('0' + number / 10);
        }
        buffer[length++] = (byte) ('0' + number % 10);
        return this;
    }

    /** In an array of their own. */
    byte[] toArray() {
        return Arrays.copyOf(buffer, length);
    }

    /** Hands everything over and begins anew. */
    public void moveTo(OutputStream out) throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    private void reserve(int bytes) {
        if (length + bytes > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + bytes));
        }
    }
}
