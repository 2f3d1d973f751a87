package dev.toride.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The throw-away infrastructure as a real process. */
class MainTest {

    private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
    private static final long LEASE_SECONDS = 120;
    private static final Path UNPACKED = PROJECT.resolve("deploy/local/target/test-infrastructure/postgres-binaries");

    @TempDir
    Path directory;

    Process process;

    @BeforeEach
    void useTheBinariesThatAreUnpackedAlready() throws IOException {
        Files.createDirectories(UNPACKED);
        Files.createSymbolicLink(directory.resolve("postgres-binaries"), UNPACKED);
    }

    @AfterEach
    void stop() throws Exception {
        if (process != null && process.isAlive()) {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void clearsAwayWhatAKilledOneLeftAndEndsWithItsLease() throws Exception {
        start();
        long orphan = postmaster();
        process.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan)).as("PostgreSQL outlives the kill").isPresent();
        Files.delete(directory.resolve("state.properties"));

        Properties state = start();
        assertThat(ProcessHandle.of(orphan)).isEmpty();
        assertThat(dataFolders()).hasSize(1);
        assertThat(state)
                .containsKeys("pid", "started", "postgres.port", "kafka.bootstrap", "issuer.url", "client.secret");

        long postgres = postmaster();
        Files.setLastModifiedTime(
                directory.resolve("lease"), FileTime.from(Instant.now().minusSeconds(LEASE_SECONDS + 1)));
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(ProcessHandle.of(postgres)).isEmpty();
        assertThat(directory.resolve("state.properties")).doesNotExist();
        assertThat(dataFolders()).isEmpty();
    }

    private Properties start() throws Exception {
        Files.deleteIfExists(directory.resolve("lease"));
        Files.createFile(directory.resolve("lease"));
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        Main.class.getName(),
                        PROJECT.toString(),
                        directory.toString(),
                        Long.toString(LEASE_SECONDS))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile());
        command.environment()
                .put(
                        "CLASSPATH",
                        "target/classes" + File.pathSeparator
                                + Files.readString(Path.of(System.getProperty("local.classpath"))));
        process = command.start();
        Path file = directory.resolve("state.properties");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (Files.notExists(file)) {
            assertThat(process.isAlive() && System.nanoTime() < end)
                    .as(Files.readString(directory.resolve("log")))
                    .isTrue();
            Thread.sleep(50);
        }
        Properties state = new Properties();
        state.load(new StringReader(Files.readString(file)));
        return state;
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(dataFolders().getFirst().resolve("postgres/data/postmaster.pid"))
                .getFirst());
    }

    private List<Path> dataFolders() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("data-"))
                    .toList();
        }
    }
}
