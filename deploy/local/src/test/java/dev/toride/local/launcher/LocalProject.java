package dev.toride.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A source tree with the real scripts and launcher, stubs for services and ports of its own; every command is a real process. */
final class LocalProject {

    private static final Path REAL = Path.of("../..").toAbsolutePath().normalize();

    final Path root;
    final Map<String, String> environment = new HashMap<>();
    final Map<Endpoint, Integer> ports = new HashMap<>();

    /** One made before in the same folder is used again, with its data and other ports. */
    LocalProject(Path folder) throws IOException {
        root = folder.toRealPath().resolve("project");
        environment.put("STUB_JOURNAL", root.resolve("journal").toString());
        choosePorts();
        if (Files.notExists(root)) {
            lay();
        }
    }

    private void lay() throws IOException {
        copyScripts();
        link("deploy/postgres");
        link("deploy/kafka");
        link("deploy/local/target/classes");
        link("deploy/local/target/local.classpath");
        Path binaries = REAL.resolve("deploy/local/target/test-infrastructure/postgres-binaries");
        Files.createDirectories(binaries);
        Files.createDirectories(data());
        Files.createSymbolicLink(data().resolve("postgres-binaries"), binaries);
        for (Service service : Service.values()) {
            writeStub(service.jar(root));
        }
    }

    /** What a command said and how it ended. */
    record Result(int exit, String out, String err) {}

    Path data() {
        return root.resolve("deploy/local/data");
    }

    Result run(String script, String... arguments) throws Exception {
        Started started = start(script, arguments);
        assertThat(started.process.waitFor(60, TimeUnit.SECONDS))
                .as(script + " ends")
                .isTrue();
        return started.result();
    }

    Started start(String script, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(root.resolve("deploy/local/" + script).toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(root, script, ".out");
        Path err = Files.createTempFile(root, script, ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("TORIDE_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return new Started(builder.start(), out, err);
    }

    record Started(Process process, Path out, Path err) {

        Result result() throws IOException {
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        }

        void awaitOutput(String text) throws Exception {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!Files.readString(out).contains(text)) {
                assertThat(process.isAlive() && System.nanoTime() < end)
                        .as("waiting for «" + text + "»: " + Files.readString(out) + Files.readString(err))
                        .isTrue();
                Thread.sleep(50);
            }
        }
    }

    String get(Endpoint endpoint, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.get(endpoint) + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    RunFile runFile() throws IOException {
        return RunFile.read(data().resolve("run.properties")).orElseThrow();
    }

    long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(data().resolve("postgres/data/postmaster.pid"))
                .getFirst());
    }

    /** For the end of a test, however it went. */
    void stopEverything() throws Exception {
        if (Files.exists(data().resolve("run.properties"))
                || Files.exists(data().resolve("postgres/data/postmaster.pid"))) {
            run("down");
        }
    }

    private void copyScripts() throws IOException {
        Files.createDirectories(root.resolve("deploy/local/target"));
        Files.createDirectories(root.resolve(".mvn"));
        for (String script : List.of("launch", "up", "down", "token", "reset")) {
            Files.copy(REAL.resolve("deploy/local/" + script), root.resolve("deploy/local/" + script));
        }
        Files.copy(REAL.resolve(".mvn/pick-jdk.sh"), root.resolve(".mvn/pick-jdk.sh"));
    }

    private void link(String path) throws IOException {
        Files.createSymbolicLink(root.resolve(path), REAL.resolve(path));
    }

    private static void writeStub(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StubService.class.getName());
        String name = StubService.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            out.putNextEntry(new JarEntry(name));
            Files.copy(Path.of("target/test-classes", name.replace('/', File.separatorChar)), out);
            out.closeEntry();
        }
    }

    private void choosePorts() throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.values()) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            sockets.add(socket);
            ports.put(endpoint, socket.getLocalPort());
            environment.put(endpoint.variable(), Integer.toString(socket.getLocalPort()));
        }
        for (ServerSocket socket : sockets) {
            socket.close();
        }
    }

    /** Processes that were children of this stack, by the jar on their command line. */
    List<ProcessHandle> services() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(process -> process.info().commandLine().orElse("").contains(root.toString() + "/"))
                    .filter(process -> process.info().commandLine().orElse("").contains("quarkus-run.jar"))
                    .toList();
        }
    }
}
