package dev.toride.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One process of the stack: part of the infrastructure, service or comparison. */
final class Member {
    private static final Duration START = Duration.ofMinutes(3);
    private static final long POLL_MILLIS = 100;
    private static final int STOP_SECONDS = 60;

    private final String name;
    private final Path log;
    private final Process process;

    private Member(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    static Member start(String name, Path logs, ProcessBuilder command) throws IOException {
        Files.createDirectories(logs);
        Path log = logs.resolve(name + ".log");
        return new Member(
                name,
                log,
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start());
    }

    Member awaitReady(BooleanSupplier ready) throws InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(name + " is not ready; the end of its log:\n" + output());
            }
            Thread.sleep(POLL_MILLIS);
        }
        return this;
    }

    String name() {
        return name;
    }

    /** Of all its threads since its start. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In order: a part of the infrastructure listens to its standard input, a service to SIGTERM. */
    void stop() {
        try {
            process.getOutputStream().close();
            process.destroy();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
