package dev.toride.local.launcher;

import dev.toride.local.infrastructure.StartFailure;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Turns what went wrong into a sentence that says what to do. */
final class Failures {

    private static final String DISK_FULL = "No space left on device";
    private static final int LAST_LINES = 50;

    private Failures() {}

    static String sentence(Throwable failure, DataDirectory data) {
        return diskFull(failure, data)
                .map(Throwable::getMessage)
                .orElseGet(() -> "Toride could not start: " + innermost(failure) + " (more in " + data.logs() + ")");
    }

    /** A full disk shows up as many different failures, but always with the same words somewhere. */
    static Optional<StartFailure> diskFull(Throwable failure, DataDirectory data) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(DISK_FULL)) {
                return Optional.of(sentenceFor(failure, data));
            }
        }
        return saidInLogs(data.logs()) ? Optional.of(sentenceFor(failure, data)) : Optional.empty();
    }

    private static StartFailure sentenceFor(Throwable failure, DataDirectory data) {
        return new StartFailure(
                "The disk that holds " + data.path()
                        + " is full: free some, or choose another place with TORIDE_LOCAL_DATA.",
                failure);
    }

    private static boolean saidInLogs(Path logs) {
        if (Files.notExists(logs)) {
            return false;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(logs, "*.log")) {
            for (Path file : files) {
                if (new BoundedLog(file).lastLines(LAST_LINES).stream().anyMatch(line -> line.contains(DISK_FULL))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
