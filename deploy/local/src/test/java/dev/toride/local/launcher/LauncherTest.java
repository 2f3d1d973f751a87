package dev.toride.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.security.auth.module.UnixSystem;
import dev.toride.local.launcher.LocalProject.Result;
import dev.toride.local.launcher.LocalProject.Started;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts as a person uses them, with real processes; only the three services are stubs. */
class LauncherTest {

    /** Shared, because making a database cluster takes seconds; a test that clears data takes a folder of its own. */
    @TempDir
    static Path folder;

    LocalProject project;

    @BeforeEach
    void lay() throws Exception {
        project = new LocalProject(folder);
    }

    @AfterEach
    void stop() throws Exception {
        project.stopEverything();
    }

    @Test
    void livesItsWholeLife() throws Exception {
        Result up = project.run("up", "--detach");
        assertThat(up.exit()).as(up.toString()).isZero();
        assertThat(up.out())
                .contains("Toride is ready")
                .contains("http://localhost:" + project.ports.get(Endpoint.DOCUMENT) + "/q/swagger-ui")
                .contains("http://localhost:" + project.ports.get(Endpoint.INVENTORY_MANAGEMENT) + "/q/health/ready")
                .contains("TOKEN=ey")
                .contains("curl -s http://localhost:" + project.ports.get(Endpoint.ASSESSMENT) + "/v1/scores");
        assertThat(up.err()).isEmpty();

        givesTheServiceItsEnvironment();
        saysThatItIsRunningWhenStartedAgain();
        printsTokens();
        startsAServiceAgainThatWasKilled();
        keepsItsDataFromOthers();

        Result reset = project.run("reset");
        assertThat(reset.exit()).isOne();
        assertThat(reset.err()).isEqualTo("Toride is running: stop it first with ./deploy/local/down.\n");

        stopsServicesBeforeBrokerAndDatabase();

        assertThat(project.run("down").out()).isEqualTo("Toride is not running.\n");
    }

    private void givesTheServiceItsEnvironment() throws Exception {
        String given = project.get(Endpoint.INVENTORY, "/environment");
        assertThat(given)
                .contains("TORIDE_DATABASE_URL=jdbc:postgresql://127.0.0.1:" + project.ports.get(Endpoint.POSTGRES)
                        + "/inventory")
                .contains("TORIDE_DATABASE_SERVICE_USERNAME=inventory_service")
                .contains("TORIDE_KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:" + project.ports.get(Endpoint.KAFKA))
                .contains("TORIDE_OIDC_ISSUER=http://localhost:" + project.ports.get(Endpoint.ISSUER) + "/toride")
                .contains("TORIDE_OIDC_CLIENT_ID=inventory-service")
                .contains("TORIDE_ASSESSMENT_URL=http://localhost:" + project.ports.get(Endpoint.ASSESSMENT))
                .contains("QUARKUS_HTTP_HOST=127.0.0.1")
                .doesNotContain("TORIDE_LOCAL_")
                .doesNotContain("superuser");
    }

    private void saysThatItIsRunningWhenStartedAgain() throws Exception {
        long launcher = project.runFile().launcher().pid();
        for (String[] arguments : List.of(new String[0], new String[] {"--detach"})) {
            Result second = project.run("up", arguments);
            assertThat(second.exit()).isZero();
            assertThat(second.out())
                    .startsWith("Toride is already running (process " + launcher + ").")
                    .contains("http://localhost:" + project.ports.get(Endpoint.ASSESSMENT) + "/q/swagger-ui");
        }
        assertThat(project.runFile().launcher().pid()).isEqualTo(launcher);
    }

    private void printsTokens() throws Exception {
        JWTClaimsSet byDefault = claims(project.run("token"));
        assertThat(byDefault.getStringClaim("tenant_id")).isEqualTo("demo");
        assertThat(byDefault.getStringClaim("scope")).contains("tenant:all");
        JWTClaimsSet limited = claims(project.run(
                "token",
                "--tenant",
                "acme",
                "--organization",
                "o1",
                "--organization",
                "o2",
                "--scope",
                "scoring:run",
                "--scope",
                "assessment:read"));
        assertThat(limited.getStringClaim("tenant_id")).isEqualTo("acme");
        assertThat(limited.getStringListClaim("organization_ids")).containsExactly("o1", "o2");
        assertThat(limited.getStringClaim("scope")).isEqualTo("scoring:run assessment:read");
        Result wrong = project.run("token", "--tennant", "acme");
        assertThat(wrong.exit()).isOne();
        assertThat(wrong.err()).startsWith("Unknown option --tennant.");
    }

    private static JWTClaimsSet claims(Result result) throws Exception {
        assertThat(result.exit()).as(result.toString()).isZero();
        return SignedJWT.parse(result.out().strip()).getJWTClaimsSet();
    }

    private void startsAServiceAgainThatWasKilled() throws Exception {
        ProcessMark before = project.runFile().services().get(Service.DOCUMENT);
        ProcessHandle.of(before.pid()).orElseThrow().destroyForcibly();
        eventually(() -> !project.runFile().services().get(Service.DOCUMENT).equals(before)
                && project.get(Endpoint.DOCUMENT, "/environment").contains("document-service"));
    }

    private void keepsItsDataFromOthers() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(project.data())))
                .isEqualTo("rwx------");
        for (String file : List.of("run.properties", "secrets.properties", "issuer-key.json")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(project.data().resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
    }

    private void stopsServicesBeforeBrokerAndDatabase() throws Exception {
        long postgres = project.postmaster();
        Files.deleteIfExists(project.root.resolve("journal"));
        Result down = project.run("down");
        assertThat(down.exit()).as(down.toString()).isZero();
        assertThat(Files.readAllLines(project.root.resolve("journal")))
                .containsExactlyInAnyOrder(
                        "assessment ends, database up, broker up",
                        "inventory ends, database up, broker up",
                        "document ends, database up, broker up");
        assertThat(project.services()).isEmpty();
        assertThat(ProcessHandle.of(postgres)).isEmpty();
        try (Stream<String> log = Files.lines(project.data().resolve("logs/launcher.log"))) {
            assertThat(log.map(String::strip).filter(line -> line.startsWith("Stop")))
                    .containsExactly("Stopping the services …", "Stopping Kafka and PostgreSQL …", "Stopped.");
        }
        assertThat(project.data().resolve("run.properties")).doesNotExist();
    }

    @Test
    void comesBackAfterTheLauncherWasKilled() throws Exception {
        assertThat(project.run("up", "--detach").exit()).isZero();
        String key = Files.readString(project.data().resolve("issuer-key.json"));
        List<ProcessHandle> orphans = project.services();
        long postgres = project.postmaster();
        ProcessHandle launcher =
                ProcessHandle.of(project.runFile().launcher().pid()).orElseThrow();
        launcher.destroyForcibly();
        launcher.onExit().get(10, TimeUnit.SECONDS);
        assertThat(orphans).hasSize(3).allMatch(ProcessHandle::isAlive);

        Started again = project.start("up");
        again.awaitOutput("Toride is ready");

        assertThat(Files.readString(again.out()))
                .startsWith(
                        "The last start was killed; stopped what it left running: assessment, inventory, document, PostgreSQL.");
        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        assertThat(ProcessHandle.of(postgres)).isEmpty();
        assertThat(project.services()).hasSize(3);
        assertThat(Files.readString(project.data().resolve("issuer-key.json"))).isEqualTo(key);

        again.process().destroy();
        assertThat(again.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(project.services()).isEmpty();
        assertThat(project.data().resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void showsTheLastWordsOfAServiceThatDoesNotStart() throws Exception {
        project.environment.put("STUB_FAILS", "inventory");
        Result up = project.run("up");
        assertThat(up.exit()).isOne();
        assertThat(up.err())
                .startsWith("The inventory service ended with exit code 3. The last lines of "
                        + project.data().resolve("logs/inventory.log"))
                .contains("the pack ipa-sme-3 is invalid, line 7");
        assertThat(project.services()).isEmpty();
        assertThat(project.data().resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void stopsWhatItStartedWhenInterruptedWhileStarting() throws Exception {
        Started up = project.start("up");
        up.awaitOutput("PostgreSQL, Kafka and the token issuer …");
        up.process().destroy();
        assertThat(up.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(project.services()).isEmpty();
        assertThat(project.data().resolve("postgres/data/postmaster.pid")).doesNotExist();
        assertThat(project.data().resolve("run.properties")).doesNotExist();
    }

    @Test
    void namesATakenPortAndTheOptionThatMovesIt() throws Exception {
        int port = project.ports.get(Endpoint.INVENTORY);
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            Result up = project.run("up", "--detach");
            assertThat(other.isBound()).isTrue();
            assertThat(up.exit()).isOne();
            assertThat(up.err())
                    .isEqualTo("Port " + port
                            + " (inventory) is taken by another program: stop that, or choose another with"
                            + " --inventory-port N or TORIDE_LOCAL_INVENTORY_PORT.\n");
        }
    }

    @Test
    void looksForRoomOnTheDiskFirst() throws Exception {
        project.environment.put("TORIDE_LOCAL_FREE_MB", "999999999");
        Result up = project.run("up");
        assertThat(up.exit()).isOne();
        assertThat(up.err()).contains("MB free, but 999999999 MB are needed").hasLineCount(1);
    }

    @Test
    void saysWhatRootLacksToRunPostgres() throws Exception {
        assumeThat(new UnixSystem().getUid()).as("only root needs unshare").isZero();
        Path path = Files.createDirectories(project.root.resolve("bin"));
        for (String program :
                List.of("sh", "dirname", "sed", "cat", "find", "head", "readlink", "id", "nohup", "tail")) {
            Files.createSymbolicLink(path.resolve(program), Path.of("/usr/bin", program));
        }
        Files.createSymbolicLink(path.resolve("javac"), Path.of(System.getProperty("java.home"), "bin", "javac"));
        project.environment.put("PATH", path.toString());
        Result up = project.run("up");
        assertThat(up.exit()).isOne();
        assertThat(up.err())
                .startsWith("PostgreSQL refuses to run as root and `unshare -U` does not work here")
                .hasLineCount(1);
    }

    @Test
    void refusesAnOptionItDoesNotKnow() throws Exception {
        Result up = project.run("up", "--detatch");
        assertThat(up.exit()).isOne();
        assertThat(up.err()).startsWith("Unknown option --detatch. Usage: up ");
    }

    @Test
    void asksForAStartBeforeATokenCanBeHad() throws Exception {
        Result token = project.run("token");
        assertThat(token.exit()).isOne();
        assertThat(token.out()).isEmpty();
        assertThat(token.err()).isEqualTo("Toride is not running: start it with ./deploy/local/up.\n");
    }

    @Test
    void clearsItsDataAndNothingElse(@TempDir Path own) throws Exception {
        LocalProject fresh = new LocalProject(own);
        Path stranger = Files.writeString(fresh.data().resolve("thesis.docx"), "years of work");
        Files.writeString(fresh.data().resolve("issuer-key.json"), "{}");
        Files.createDirectories(fresh.data().resolve("postgres/data/base"));
        assertThat(fresh.run("reset").exit()).isZero();
        assertThat(stranger).exists();
        assertThat(fresh.data().resolve("issuer-key.json")).doesNotExist();
        assertThat(fresh.data().resolve("postgres")).doesNotExist();
        assertThat(Path.of("target/test-infrastructure/postgres-binaries"))
                .as("behind a link")
                .isDirectoryContaining("glob:**PG-*");
    }

    @Test
    void buildsWhatIsOlderThanItsSources(@TempDir Path own) throws Exception {
        LocalProject fresh = new LocalProject(own);
        Path source = fresh.root.resolve("inventory-service/src/main/java/New.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        Path maven = fresh.root.resolve("mvnw");
        Files.writeString(
                maven,
                "#!/bin/sh\necho \"$@\" >\"$(dirname \"$0\")/asked\"\necho '[ERROR] Asset.java:[7] a word too much'\nexit 1\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));

        Result up = fresh.run("up", "--detach");

        assertThat(up.exit()).isOne();
        assertThat(Files.readString(fresh.root.resolve("asked")))
                .isEqualTo("-B -pl inventory-service -am -DskipTests package\n");
        assertThat(up.err())
                .contains("Building inventory-service; the first time takes some minutes.")
                .contains("[ERROR] Asset.java:[7] a word too much")
                .contains("The build failed; all of its output is in ");
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void eventually(Condition condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!holds(condition)) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(100);
        }
    }

    private static boolean holds(Condition condition) throws Exception {
        try {
            return condition.holds();
        } catch (java.net.ConnectException e) {
            return false;
        }
    }
}
