package dev.toride.local.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The output of one process in a file of at most 10 MB, and the 10 MB before that in {@code NAME.1}. */
final class BoundedLog {

    private static final long LARGEST = 10L * 1024 * 1024;
    private static final int BUFFER = 8192;

    private final Path file;

    BoundedLog(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /**
     * Copies until the stream ends. A log that cannot be written (a full disk) is given up, but the stream is still read: a process blocks when
     * nobody takes its output.
     */
    void copy(InputStream output) {
        byte[] buffer = new byte[BUFFER];
        boolean writable = true;
        try (output) {
            for (int read = output.read(buffer); read >= 0; read = output.read(buffer)) {
                writable = writable && append(buffer, read);
            }
        } catch (IOException e) {
            // the process is gone; what it said is in the file
            return;
        }
    }

    private boolean append(byte[] buffer, int length) {
        try {
            if (Files.exists(file) && Files.size(file) + length > LARGEST) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            try (OutputStream target =
                    Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                target.write(buffer, 0, length);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    List<String> lastLines(int count) throws IOException {
        Deque<String> last = new ArrayDeque<>();
        if (Files.exists(file)) {
            // not Files.lines: a log may hold bytes that are no UTF-8
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    last.addLast(line);
                    if (last.size() > count) {
                        last.removeFirst();
                    }
                }
            }
        }
        return List.copyOf(last);
    }
}
