package dev.toride.testkit.infrastructure;

import dev.toride.local.infrastructure.PsqlScript;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The one throw-away PostgreSQL, Kafka and issuer of this build, shared by all its JVMs. */
public final class TestInfrastructure {

    private static final Duration LEASE = Duration.ofSeconds(120);
    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final Duration START = Duration.ofSeconds(120);
    private static final String MAIN = "dev.toride.local.infrastructure.Main";

    private static TestInfrastructure current;

    private final Path project;
    private final Path directory;
    private final Properties state;
    private final Clock clock;
    private final Map<String, Database> databases = new ConcurrentHashMap<>();

    private TestInfrastructure(Path project, Path directory, Properties state, Clock clock) {
        this.project = project;
        this.directory = directory;
        this.state = state;
        this.clock = clock;
    }

    /**
     * A database of this JVM, dropped at its end.
     *
     * @param name unique to this JVM
     * @param service prefix of the three role names, {@code service_owner} and so on
     * @param jdbcUrl without user and password
     * @param password of all three roles
     */
    public record Database(String name, String service, String jdbcUrl, String password) {

        public String ownerUser() {
            return service + "_owner";
        }

        public String serviceUser() {
            return service + "_service";
        }

        public String systemUser() {
            return service + "_system";
        }

        /** A plain connection as one of the three users above; the caller closes it. */
        public Connection connect(String user) throws SQLException {
            return DriverManager.getConnection(jdbcUrl, user, password);
        }
    }

    /** Finds the running infrastructure or starts it; keeps it alive as long as this JVM lives. */
    public static synchronized TestInfrastructure current() {
        if (current == null) {
            try {
                current = attach(Clock.systemUTC());
            } catch (IOException e) {
                throw new UncheckedIOException("The infrastructure for tests could not be started.", e);
            }
        }
        return current;
    }

    private static TestInfrastructure attach(Clock clock) throws IOException {
        Path project = projectRoot();
        Path target = project.resolve("deploy/local/target");
        Path directory = Files.createDirectories(target.resolve("test-infrastructure"));
        Properties state = locked(directory, () -> {
            beat(directory, clock);
            Optional<Properties> running = runningState(directory);
            return running.isPresent() ? running.get() : start(project, target, directory, clock);
        });
        TestInfrastructure infrastructure = new TestInfrastructure(project, directory, state, clock);
        Thread.ofPlatform().name("test-infrastructure-lease").daemon().start(infrastructure::keepAlive);
        Runtime.getRuntime().addShutdownHook(new Thread(infrastructure::dropDatabases, "drop-test-databases"));
        return infrastructure;
    }

    /** The folder that holds {@code deploy/local}, looked for upwards from the folder a test runs in. */
    static Path projectRoot() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/local/pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Tests run inside the source tree, but no folder above "
                + Path.of("").toAbsolutePath() + " holds deploy/local.");
    }

    private interface Action<T> {
        T run() throws IOException;
    }

    /** One JVM at a time: starting, renewing the lease for the first time, and changing roles must not meet. */
    private static <T> T locked(Path directory, Action<T> action) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("the lock in " + directory + " was lost");
            }
            return action.run();
        }
    }

    private static void beat(Path directory, Clock clock) throws IOException {
        Path lease = directory.resolve("lease");
        if (Files.notExists(lease)) {
            Files.createFile(lease);
        }
        Files.setLastModifiedTime(lease, FileTime.from(clock.instant()));
    }

    private void keepAlive() {
        try {
            while (true) {
                beat(directory, clock);
                Thread.sleep(BEAT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException("The lease of the test infrastructure can no longer be renewed.", e);
        }
    }

    private static Optional<Properties> runningState(Path directory) throws IOException {
        Path file = directory.resolve("state.properties");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        Properties state = new Properties();
        state.load(new StringReader(Files.readString(file)));
        boolean alive = ProcessHandle.of(Long.parseLong(state.getProperty("pid")))
                .flatMap(process -> process.info().startInstant())
                .filter(start -> Long.toString(start.toEpochMilli()).equals(state.getProperty("started")))
                .isPresent();
        return alive && listens(Integer.parseInt(state.getProperty("postgres.port")))
                ? Optional.of(state)
                : Optional.empty();
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Properties start(Path project, Path target, Path directory, Clock clock) throws IOException {
        Files.deleteIfExists(directory.resolve("state.properties"));
        Path log = directory.resolve("infrastructure.log");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        MAIN,
                        project.toString(),
                        directory.toString(),
                        Long.toString(LEASE.toSeconds()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // In the environment, not on the command line: that is cut at 4 KiB where others look at it to know this
        // process.
        command.environment()
                .put(
                        "CLASSPATH",
                        target.resolve("classes")
                                + File.pathSeparator
                                + Files.readString(target.resolve("local.classpath")));
        Process process = command.start();
        var end = clock.instant().plus(START);
        while (true) {
            Optional<Properties> state = runningState(directory);
            if (state.isPresent()) {
                return state.get();
            }
            if (!process.isAlive() || clock.instant().isAfter(end)) {
                process.destroy();
                throw new IOException("The infrastructure for tests did not start:\n" + Files.readString(log));
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the infrastructure for tests starts", e);
        }
    }

    public int postgresPort() {
        return Integer.parseInt(state.getProperty("postgres.port"));
    }

    public String bootstrapServers() {
        return state.getProperty("kafka.bootstrap");
    }

    /** The issuer's URL, as it stands in the {@code iss} claim. */
    public String issuerUrl() {
        return state.getProperty("issuer.url");
    }

    /** What any client shows the issuer when it exchanges a token. */
    public String clientSecret() {
        return state.getProperty("client.secret");
    }

    /** This JVM's database for a service, made at the first call with the three roles of {@code service-database.sql}. */
    public Database createDatabase(String service) {
        return databases.computeIfAbsent(service, this::newDatabase);
    }

    private Database newDatabase(String service) {
        String name = service + "_test_" + ProcessHandle.current().pid();
        String password = state.getProperty("role.password");
        Map<String, String> variables = Map.of(
                "service", service,
                "database", name,
                "owner_password", password,
                "service_password", password,
                "system_password", password);
        try {
            return locked(directory, () -> {
                try {
                    // One of that name can only be left over from a JVM that was killed and had the process id that is
                    // ours now.
                    drop(name);
                    PsqlScript.read(project.resolve("deploy/postgres/service-database.sql"))
                            .run(this::connectAsSuperuser, "postgres", variables);
                    return new Database(name, service, jdbcUrl(name), password);
                } catch (SQLException e) {
                    throw new IOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The test database " + name + " could not be made.", e);
        }
    }

    private void dropDatabases() {
        for (Database database : databases.values()) {
            try {
                drop(database.name());
            } catch (SQLException e) {
                System.err.println("The test database " + database.name() + " could not be dropped: " + e.getMessage());
            }
        }
    }

    private void drop(String database) throws SQLException {
        try (Connection connection = connectAsSuperuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database + " with (force)");
        }
    }

    /** For what a test must do or see beyond any role of a service; the caller closes it. */
    public Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), "postgres", state.getProperty("postgres.password"));
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgresPort() + "/" + database;
    }
}
