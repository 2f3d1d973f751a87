package dev.toride.local.infrastructure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** PostgreSQL 18 as a process of its own, started from the binaries on the classpath. Passwords are checked as in production. */
final class Postgres implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Path data;
    private final String password;

    private Postgres(EmbeddedPostgres server, Path data, String password) {
        this.server = server;
        this.data = data;
        this.password = password;
    }

    /**
     * Starts the server and waits until it answers, crash recovery included.
     *
     * @param directory holds the data and, beside it, the unpacked binaries
     * @param binaries where the binaries are unpacked, once
     * @param password of the superuser {@code postgres}; fixed by the first start on a directory
     * @param durable false for throw-away data: nothing is forced to disk
     */
    static Postgres start(Path directory, Path binaries, int port, String password, boolean durable)
            throws IOException {
        RootCheck.requireUnshare();
        Path data = directory.resolve("data");
        stopLeftOver(data);
        if (Files.notExists(data.resolve("PG_VERSION")) || Files.notExists(data.resolve("postgresql.conf"))) {
            // initdb refuses a directory in which an earlier one was interrupted
            Directories.delete(data);
        }
        Files.createDirectories(directory);
        Path passwordFile = Directories.writeSecret(directory.resolve("superuser-password"), password);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(START)
                // passed on to initdb; the later --auth wins over the library's trust
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setConnectConfig("password", password);
        settings(durable).forEach(builder::setServerConfig);
        return new Postgres(builder.start(), data, password);
    }

    private static Map<String, String> settings(boolean durable) {
        Map<String, String> settings = new HashMap<>(Map.of(
                // sockets in /tmp would meet those of other clusters on the machine
                "unix_socket_directories",
                "",
                "max_connections",
                "200",
                "shared_buffers",
                "128MB",
                "max_wal_size",
                "512MB",
                "log_checkpoints",
                "off",
                // these pass through a shell: no spaces, no special characters
                "log_line_prefix",
                "%m-%u@%d:"));
        String forced = durable ? "on" : "off";
        // the library passes -F and synchronous_commit=off by itself
        settings.putAll(Map.of("fsync", forced, "synchronous_commit", forced, "full_page_writes", forced));
        return settings;
    }

    int port() {
        return server.getPort();
    }

    /** A connection as superuser. */
    Connection connect(String database) throws SQLException {
        return connect(database, "postgres", password);
    }

    Connection connect(String database, String user, String userPassword) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port() + "/" + database, user, userPassword);
    }

    /** Creates the database of a service with its roles, all with the same password, or brings an existing one up to date. */
    void createServiceDatabase(Path script, String service, String rolePassword) throws IOException, SQLException {
        Map<String, String> variables = new HashMap<>(Map.of("service", service, "database", service));
        for (String role : List.of("owner", "service", "system")) {
            variables.put(role + "_password", rolePassword);
        }
        PsqlScript.read(script).run(this::connect, "postgres", variables);
    }

    /** Stops the server (fast shutdown) and returns when its process has ended, so that the next start needs no recovery. */
    @Override
    public void close() throws IOException {
        Optional<ProcessHandle> process = postmaster(data);
        server.close();
        process.ifPresent(Postgres::awaitEnd);
    }

    /**
     * After kill −9 of this JVM the server lives on. It is stopped, not adopted: its port and settings may be those of another start. False
     * when there was none.
     */
    static boolean stopLeftOver(Path data) throws IOException {
        Optional<ProcessHandle> left = postmaster(data);
        if (left.isPresent()) {
            // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for its clients
            try {
                new ProcessBuilder("kill", "-INT", Long.toString(left.get().pid()))
                        .start()
                        .waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while stopping PostgreSQL", e);
            }
            awaitEnd(left.get());
        }
        return left.isPresent();
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            process.destroyForcibly();
        }
    }

    /** The server process of a data directory, found through its own pid file and believed only if it is a postgres. */
    private static Optional<ProcessHandle> postmaster(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2
                || !lines.get(1).equals(data.toString())
                || !lines.getFirst().matches("[0-9]+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst()))
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
    }
}
