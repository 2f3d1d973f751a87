package dev.toride.system.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What processes hold in memory, as Linux counts it. */
final class Memory {
    private Memory() {}

    static boolean isCounted() {
        return Files.exists(Path.of("/proc/self/status"));
    }

    /** Resident megabytes. An upper bound: what PostgreSQL's processes share is counted once for each. */
    static long residentMegabytes(List<ProcessHandle> processes) {
        return processes.stream().mapToLong(Memory::residentKilobytes).sum() / 1024;
    }

    private static long residentKilobytes(ProcessHandle process) {
        try (Stream<String> status = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
