package dev.toride.system.failure;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One process of the system, with what it started itself. */
final class Member {
    /** A start on two cores that others use, too. */
    private static final Duration START = Duration.ofMinutes(3);

    private final String name;
    private final Path logs;
    private final ProcessBuilder command;
    private final Callable<Boolean> ready;
    private final Supplier<Stream<ProcessHandle>> below;
    private Process process;
    private Path log;
    private int starts;

    /**
     * @param ready whether it answers
     * @param below processes that it started and that would outlive it
     */
    Member(
            String name,
            Path logs,
            ProcessBuilder command,
            Callable<Boolean> ready,
            Supplier<Stream<ProcessHandle>> below) {
        this.name = name;
        this.logs = logs;
        this.command = command.redirectErrorStream(true);
        this.ready = ready;
        this.below = below;
    }

    /** Starts it unless it runs, and returns at once. */
    void start() {
        if (isRunning()) {
            return;
        }
        try {
            Files.createDirectories(logs);
            starts++;
            log = logs.resolve(name + "-" + starts + ".log");
            process = command.redirectOutput(log.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        await(name + " is ready")
                .atMost(START)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException(name + " has ended by itself:\n" + output());
                    }
                    return ready.call();
                });
    }

    /** SIGKILL: nothing is told to anybody. */
    void kill() {
        Stream<ProcessHandle> outliving = below.get();
        process.destroyForcibly();
        outliving.forEach(Member::killTree);
        await(name + " is dead").atMost(START).until(() -> !process.isAlive());
    }

    private static void killTree(ProcessHandle root) {
        Stream.concat(Stream.of(root), root.descendants()).toList().forEach(ProcessHandle::destroyForcibly);
        root.onExit().join();
    }

    void restart() {
        start();
        awaitReady();
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** What the running process, or the last one, has said. */
    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it in order; a member that listens to its standard input ends with that. */
    void stop() {
        if (process == null) {
            return;
        }
        try {
            process.getOutputStream().close();
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }
}
