package dev.toride.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The scripts of this source tree on ports and a data folder of their own; every command is a real process. */
public final class LocalStack {
    public static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> ENDPOINTS = List.of(
            "assessment",
            "inventory",
            "document",
            "assessment-management",
            "inventory-management",
            "document-management",
            "issuer",
            "postgres",
            "kafka",
            "kafka-controller");

    private final Path folder;
    private final Path data;
    private final Map<String, Integer> ports = new HashMap<>();

    /** What a command said, how it ended and how long it took. */
    public record Result(int exit, String out, String err, Duration took) {
        public Result ok() {
            assertThat(exit).as(out + err).isZero();
            return this;
        }

        public String seconds() {
            return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
        }
    }

    public LocalStack(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.data = folder.resolve("data");
        List<Integer> free = FreePorts.choose(ENDPOINTS.size());
        for (int i = 0; i < free.size(); i++) {
            ports.put(ENDPOINTS.get(i), free.get(i));
        }
    }

    public Result run(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(PROJECT.resolve("deploy/local").resolve(script).toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve(script + ".out");
        Path err = folder.resolve(script + ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(PROJECT.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("TORIDE_"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("TORIDE_LOCAL_DATA", data.toString());
        ports.forEach((endpoint, port) -> environment.put(
                "TORIDE_LOCAL_" + endpoint.replace('-', '_').toUpperCase(Locale.ROOT) + "_PORT",
                Integer.toString(port)));
        long begin = System.nanoTime();
        Process process = builder.start();
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as(() -> script + " ends within " + PATIENCE + ": " + read(out) + read(err))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Result(process.exitValue(), read(out), read(err), Duration.ofNanos(System.nanoTime() - begin));
    }

    public String url(String endpoint) {
        return "http://localhost:" + ports.get(endpoint);
    }

    public Map<String, Integer> ports() {
        return Map.copyOf(ports);
    }

    public Path data() {
        return data;
    }

    public ProcessHandle launcher() throws IOException {
        return ProcessHandle.of(Long.parseLong(running().getProperty("launcher.pid")))
                .orElseThrow();
    }

    /** Launcher, services and database, with every process below them. */
    public List<ProcessHandle> processes() throws IOException {
        List<Long> roots = new ArrayList<>();
        Properties running = running();
        running.stringPropertyNames().stream()
                .filter(name -> name.endsWith(".pid"))
                .forEach(name -> roots.add(Long.parseLong(running.getProperty(name))));
        roots.add(Long.parseLong(
                Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).getFirst()));
        return roots.stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .distinct()
                .toList();
    }

    private Properties running() throws IOException {
        Properties running = new Properties();
        running.load(new StringReader(Files.readString(data.resolve("run.properties"))));
        return running;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
