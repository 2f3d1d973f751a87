package dev.toride.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A process remembered in a file. Process ids are used again, so it counts as the same only if it also began at the same time and its command
 * line still holds what ours does.
 *
 * @param pid process id
 * @param started when it began
 */
record ProcessMark(long pid, Instant started) {

    /** The kernel counts from boot, and what it says about the moment of boot wanders with the clock. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The process, if it still runs and is the one remembered. */
    Optional<ProcessHandle> find(String partOfCommandLine) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(start -> Duration.between(start, started).abs().compareTo(TOLERANCE) <= 0)
                        .isPresent())
                .filter(process -> process.info().commandLine().orElse("").contains(partOfCommandLine));
    }

    /** Asks the process to end, and makes it end when it has not after the given time. */
    static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!ended(process.onExit(), patience)) {
            process.destroyForcibly();
            ended(process.onExit(), patience);
        }
    }

    private static boolean ended(CompletableFuture<ProcessHandle> exit, Duration patience) {
        try {
            exit.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            return false;
        }
    }
}
