package dev.toride.local.launcher;

import dev.toride.local.infrastructure.Infrastructure;
import dev.toride.local.infrastructure.Logging;
import dev.toride.local.infrastructure.Secrets;
import dev.toride.local.infrastructure.StartFailure;
import dev.toride.local.walk.Walk;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands behind the scripts: {@code Launcher PROJECT up|down|token|reset OPTION…}. */
public final class Launcher {

    /** The last thing {@code up} says before it waits; the detached one is watched for it. */
    static final String END_OF_SUMMARY = "./deploy/local/down stops it.";

    private static final Duration STOP = Duration.ofSeconds(90);
    private static final long FREE_MEGABYTES = 1024;
    private static final long POLL_MILLIS = 100;

    private final Path project;
    private final DataDirectory data;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final Clock clock;

    private Launcher(Path project, DataDirectory data, Map<String, String> environment, PrintStream out, Clock clock) {
        this.project = project;
        this.data = data;
        this.environment = environment;
        this.out = out;
        this.clock = clock;
    }

    public static void main(String[] arguments) throws InterruptedException {
        // whatever the locale of the shell is: the documents and company names of the walk are Japanese
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
        String folder = System.getenv()
                .getOrDefault(
                        "TORIDE_LOCAL_DATA",
                        project.resolve("deploy/local/data").toString());
        DataDirectory data = new DataDirectory(Path.of(folder).toAbsolutePath().normalize());
        Launcher launcher = new Launcher(project, data, System.getenv(), out, Clock.systemUTC());
        int exit;
        try {
            exit = launcher.run(arguments[1], Arrays.asList(arguments).subList(2, arguments.length));
        } catch (StartFailure e) {
            err.println(e.getMessage());
            exit = 1;
        } catch (IOException | RuntimeException e) {
            err.println(Failures.sentence(e, data));
            exit = 1;
        }
        System.exit(exit);
    }

    private int run(String command, List<String> arguments) throws IOException, InterruptedException {
        return switch (command) {
            case "up" -> up(Options.parse(arguments, environment));
            case "down" -> down();
            case "token" -> token(TokenRequest.parse(arguments));
            case "reset" -> reset();
            default -> throw new StartFailure("Unknown command " + command + ": up, down, token or reset.");
        };
    }

    private int up(Options options) throws IOException, InterruptedException {
        data.create();
        Optional<FileLock> lock = data.tryLock();
        if (lock.isEmpty()) {
            return alreadyRunning(options);
        }
        List<String> stopped = LeftOvers.stop(project, data);
        if (!stopped.isEmpty()) {
            out.println("The last start was killed; stopped what it left running: " + String.join(", ", stopped) + ".");
        }
        requireWhatItTakes(options);
        if (options.detach()) {
            lock.get().channel().close();
            int exit = new Detached(data, out).start(project, options);
            return exit == 0 && options.walk() ? walk(runningOrThrow()) : exit;
        }
        return runInForeground(options);
    }

    private void requireWhatItTakes(Options options) throws IOException {
        for (Service service : Service.values()) {
            if (!Files.exists(service.jar(project))) {
                throw new StartFailure(
                        service.jar(project) + " is missing: start with ./deploy/local/up, which builds it.");
            }
        }
        Infrastructure.requireRunnable();
        PortCheck.requireFree(options);
        data.requireFree(freeMegabytes());
    }

    private long freeMegabytes() {
        String given = environment.getOrDefault("TORIDE_LOCAL_FREE_MB", Long.toString(FREE_MEGABYTES));
        if (!given.matches("[0-9]{1,9}")) {
            throw new StartFailure("TORIDE_LOCAL_FREE_MB must be a number of megabytes, not `" + given + "`.");
        }
        return Long.parseLong(given);
    }

    private int runInForeground(Options options) throws IOException {
        Instant begin = clock.instant();
        out.println("Starting Toride; data in " + data.path() + ".");
        Logging.toFile(data.logs());
        Stack stack = new Stack(project, data, options, Secrets.of(data.secrets()), out, clock);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        try {
            RunFile running = stack.start();
            out.printf(
                    "%nToride is ready (%d s).%n%n%s%n",
                    Duration.between(begin, clock.instant()).toSeconds(), Summary.table(running, data));
            out.println(Summary.firstCall(running, TokenRequest.parse(List.of()).ask(running.issuer())));
            out.println("Ctrl-C or " + END_OF_SUMMARY);
            if (options.walk()) {
                walk(running);
            }
            stack.supervise();
            return 0;
        } catch (Stack.Stopping e) {
            // the shutdown hook is at work; this thread has nothing left to do
            return 0;
        } catch (StartFailure e) {
            throw Failures.diskFull(e, data).orElse(e);
        }
    }

    private int alreadyRunning(Options options) throws IOException, InterruptedException {
        RunFile running = runningOrThrow();
        if (!running.ready()) {
            out.println(
                    "Toride is being started by process " + running.launcher().pid() + ".");
            return 0;
        }
        out.printf(
                "Toride is already running (process %d).%n%n%s",
                running.launcher().pid(), Summary.table(running, data));
        return options.walk() ? walk(running) : 0;
    }

    private int walk(RunFile running) throws IOException {
        return new Walk(
                                URI.create(running.url(Endpoint.ASSESSMENT)),
                                URI.create(running.url(Endpoint.INVENTORY)),
                                URI.create(running.url(Endpoint.DOCUMENT)),
                                TokenRequest.parse(List.of()).ask(running.issuer()),
                                data.documents(),
                                clock,
                                out)
                        .run()
                ? 0
                : 1;
    }

    private int token(TokenRequest request) throws IOException, InterruptedException {
        if (!isRunning()) {
            throw new StartFailure("Toride is not running: start it with ./deploy/local/up.");
        }
        out.println(request.ask(runningOrThrow().issuer()));
        return 0;
    }

    private int down() throws IOException, InterruptedException {
        if (!isRunning()) {
            out.println(
                    cleanedUp().isEmpty()
                            ? "Toride is not running."
                            : "Toride was killed before; stopped what it had left running.");
            return 0;
        }
        RunFile running = runningOrThrow();
        ProcessHandle launcher = running.launcher()
                .find(Launcher.class.getName())
                .orElseThrow(() -> new StartFailure("The stack on " + data.path() + " belongs to process "
                        + running.launcher().pid() + ", which does not look like ours: stop it by hand."));
        out.println("Stopping Toride …");
        launcher.destroy();
        Instant end = clock.instant().plus(STOP);
        while (launcher.isAlive() || isRunning()) {
            if (clock.instant().isAfter(end)) {
                throw new StartFailure(
                        "Toride has not stopped within " + STOP.toSeconds() + " s; see " + data.logs() + ".");
            }
            Thread.sleep(POLL_MILLIS);
        }
        out.println("Stopped.");
        return 0;
    }

    private int reset() throws IOException {
        data.create();
        Optional<FileLock> lock = data.tryLock();
        if (lock.isEmpty()) {
            throw new StartFailure("Toride is running: stop it first with ./deploy/local/down.");
        }
        LeftOvers.stop(project, data);
        data.deleteContent();
        lock.get().channel().close();
        out.println("Cleared the data in " + data.path() + ".");
        return 0;
    }

    private List<String> cleanedUp() throws IOException {
        Optional<FileLock> lock = data.tryLock();
        if (lock.isEmpty()) {
            return List.of();
        }
        try {
            return LeftOvers.stop(project, data);
        } finally {
            lock.get().channel().close();
        }
    }

    private boolean isRunning() throws IOException {
        data.create();
        Optional<FileLock> lock = data.tryLock();
        if (lock.isPresent()) {
            lock.get().channel().close();
        }
        return lock.isEmpty();
    }

    /** What the holder of the lock wrote down; it does so moments after it took the lock. */
    private RunFile runningOrThrow() throws IOException, InterruptedException {
        for (int i = 0; i < 50; i++) {
            Optional<RunFile> running = RunFile.read(data.runFile());
            if (running.isPresent()) {
                return running.get();
            }
            Thread.sleep(POLL_MILLIS);
        }
        throw new StartFailure("Another command is at work on " + data.path() + ": try again in a moment.");
    }
}
