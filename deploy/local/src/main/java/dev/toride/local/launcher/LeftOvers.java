package dev.toride.local.launcher;

import dev.toride.local.infrastructure.Infrastructure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a launcher that was killed left running: its services and PostgreSQL. Only to be called while holding the lock. */
final class LeftOvers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private LeftOvers() {}

    /** Stops them and returns their names. */
    static List<String> stop(Path project, DataDirectory data) throws IOException {
        List<String> stopped = new ArrayList<>();
        List<ProcessHandle> processes = new ArrayList<>();
        Optional<RunFile> left = RunFile.read(data.runFile());
        if (left.isPresent()) {
            for (Map.Entry<Service, ProcessMark> entry : left.get().services().entrySet()) {
                Service service = entry.getKey();
                entry.getValue().find(service.jar(project).toString()).ifPresent(process -> {
                    processes.add(process);
                    stopped.add(service.label());
                });
            }
        }
        // All are asked before one is waited for: without a broker each takes its time.
        processes.forEach(ProcessHandle::destroy);
        processes.forEach(process -> ProcessMark.stop(process, PATIENCE));
        if (Infrastructure.stopLeftOver(data.path())) {
            stopped.add("PostgreSQL");
        }
        Files.deleteIfExists(data.runFile());
        return stopped;
    }
}
