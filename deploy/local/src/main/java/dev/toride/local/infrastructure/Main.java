package dev.toride.local.infrastructure;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;

/**
 * The throw-away infrastructure of a test run, as a process of its own: {@code Main PROJECT DIRECTORY LEASE-SECONDS}.
 *
 * <p>It writes {@code DIRECTORY/state.properties} when all answers, lives as long as somebody touches {@code DIRECTORY/lease}, and deletes its
 * data when it ends. Whoever starts it or renews the lease holds {@code DIRECTORY/lock}, so that nobody is given a server that is about to stop.
 */
public final class Main {

    private static final Duration LEASE_CHECK = Duration.ofSeconds(1);

    private final Path directory;
    private final Path data;
    private final Duration lease;
    private final Clock clock;

    private Main(Path directory, Duration lease, Clock clock) {
        this.directory = directory;
        this.data = directory.resolve("data-" + ProcessHandle.current().pid());
        this.lease = lease;
        this.clock = clock;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path directory = Path.of(arguments[1]).toAbsolutePath().normalize();
        Logging.toConsole();
        try {
            new Main(directory, Duration.ofSeconds(Long.parseLong(arguments[2])), Clock.systemUTC()).run(project);
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run(Path project) throws IOException, InterruptedException {
        deleteLeftOvers();
        Secrets secrets = Secrets.of(data.resolve("secrets.properties"));
        Infrastructure infrastructure = Infrastructure.start(
                new Infrastructure.Plan(
                        project, data, directory.resolve("postgres-binaries"), Ports.free(), secrets, false),
                clock);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(infrastructure), "stop"));
        writeState(infrastructure, secrets);
        while (!ended()) {
            Thread.sleep(LEASE_CHECK);
        }
        System.exit(0);
    }

    private void writeState(Infrastructure infrastructure, Secrets secrets) throws IOException {
        ProcessHandle self = ProcessHandle.current();
        Properties state = new Properties();
        state.setProperty("pid", Long.toString(self.pid()));
        state.setProperty(
                "started",
                self.info()
                        .startInstant()
                        .map(at -> Long.toString(at.toEpochMilli()))
                        .orElse(""));
        state.setProperty(
                "postgres.port", Integer.toString(infrastructure.postgres().port()));
        state.setProperty("postgres.password", secrets.superuser());
        state.setProperty("role.password", secrets.role());
        state.setProperty("kafka.bootstrap", infrastructure.bootstrapServers());
        state.setProperty("issuer.url", infrastructure.issuerUrl());
        state.setProperty("client.secret", secrets.client());
        StringWriter text = new StringWriter();
        state.store(text, null);
        Directories.writeSecret(stateFile(), text.toString());
    }

    private Path stateFile() {
        return directory.resolve("state.properties");
    }

    /** True when the lease has run out or the directory was cleaned away; then nobody can find this process any more. */
    private boolean ended() throws IOException {
        if (Files.notExists(stateFile())) {
            return true;
        }
        if (!leaseRanOut()) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(
                        directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid() || !leaseRanOut()) {
                return false;
            }
            Files.deleteIfExists(stateFile());
            return true;
        }
    }

    private boolean leaseRanOut() throws IOException {
        Path file = directory.resolve("lease");
        return Files.notExists(file)
                || Files.getLastModifiedTime(file).toInstant().plus(lease).isBefore(clock.instant());
    }

    private void stop(Infrastructure infrastructure) {
        try {
            // A killed process leaves its state behind: the next one must not be taken for it.
            Files.deleteIfExists(stateFile());
            infrastructure.close();
            Directories.delete(data);
        } catch (IOException e) {
            System.err.println("Could not delete " + data + ": " + e);
        }
    }

    /** Of processes that were killed: their PostgreSQL lives on, their data is in the way. */
    private void deleteLeftOvers() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(directory, "data-*")) {
            for (Path old : left) {
                long pid = Long.parseLong(old.getFileName().toString().substring("data-".length()));
                boolean stopping = ProcessHandle.of(pid)
                        .filter(process -> !process.equals(ProcessHandle.current()))
                        .flatMap(process -> process.info().commandLine())
                        .filter(command -> command.contains(Main.class.getName()))
                        .isPresent();
                if (!stopping) {
                    Postgres.stopLeftOver(old.resolve("postgres/data"));
                    Directories.delete(old);
                }
            }
        }
    }
}
