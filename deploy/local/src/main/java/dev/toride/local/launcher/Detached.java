package dev.toride.local.launcher;

import dev.toride.local.infrastructure.StartFailure;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the launcher as a process that outlives the terminal, and shows what it says until all is ready. */
final class Detached {

    private static final long POLL_MILLIS = 100;

    private final DataDirectory data;
    private final Path log;
    private final PrintStream out;
    private long shown;

    Detached(DataDirectory data, PrintStream out) {
        this.data = data;
        this.log = data.logs().resolve("launcher.log");
        this.out = out;
    }

    /**
     * Starts it and returns when all is ready.
     *
     * @return the exit code, 0 when all is ready
     */
    int start(Path project, Options options) throws IOException, InterruptedException {
        Files.createDirectories(data.logs());
        List<String> command = new ArrayList<>(List.of(
                "nohup", Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(Launcher.class.getName(), project.toString(), "up"));
        command.addAll(options.portArguments());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .start();
        while (process.isAlive()) {
            Optional<RunFile> running = RunFile.read(data.runFile());
            show();
            if (running.filter(run -> run.ready() && run.launcher().pid() == process.pid())
                    .isPresent()) {
                awaitSummary();
                return 0;
            }
            Thread.sleep(POLL_MILLIS);
        }
        show();
        if (process.exitValue() == 0) {
            throw new StartFailure("The detached launcher ended; see " + log + ".");
        }
        return process.exitValue();
    }

    private void awaitSummary() throws IOException, InterruptedException {
        for (int i = 0; i < 50 && !Files.readString(log).contains(Launcher.END_OF_SUMMARY); i++) {
            Thread.sleep(POLL_MILLIS);
        }
        show();
    }

    private void show() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(shown);
            byte[] fresh = new byte[(int) (file.length() - shown)];
            file.readFully(fresh);
            shown += fresh.length;
            out.write(fresh);
            out.flush();
        }
    }
}
