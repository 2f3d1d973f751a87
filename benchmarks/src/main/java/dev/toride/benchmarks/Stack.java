package dev.toride.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.local.infrastructure.Directories;
import dev.toride.local.infrastructure.Ports;
import dev.toride.local.infrastructure.PsqlScript;
import dev.toride.local.infrastructure.Secrets;
import dev.toride.local.launcher.ServiceEnvironment;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Database, broker and issuer as the launcher starts them, and services in production settings, each a process of its own. */
final class Stack implements AutoCloseable {
    /** As in the container: a JVM that is given less than two gigabytes takes the serial collector. */
    private static final List<String> PRODUCTION = List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

    private static final Duration PROBE = Duration.ofSeconds(5);

    private final Path project;
    private final Path folder;
    private final ServiceEnvironment environment;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PROBE).build();
    private final Deque<Member> members = new ArrayDeque<>();
    private boolean profiling;

    /** A service that answers. @param url without a trailing slash */
    record Running(Member member, String url, String managementUrl) {}

    /**
     * Starts the infrastructure on fresh data below {@code benchmarks/target/run}, or on the data of the last run where it is kept.
     *
     * @param parts of {@code database, broker, issuer}
     */
    static Stack start(Path project, String name, boolean fresh, String... parts)
            throws IOException, InterruptedException {
        Path folder = project.resolve("benchmarks/target/run").resolve(name);
        if (fresh) {
            Directories.delete(folder);
        }
        Stack stack = new Stack(project, Files.createDirectories(folder));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        for (String part : parts) {
            stack.startPart(part);
        }
        return stack;
    }

    private Stack(Path project, Path folder) throws IOException {
        this.project = project;
        this.folder = folder;
        Map<String, Integer> http = Map.of("assessment", 0, "inventory", 0, "document", 0);
        environment =
                new ServiceEnvironment(Ports.free(), http, http, Secrets.of(folder.resolve("secrets.properties")));
    }

    private void startPart(String part) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "dev.toride.local.infrastructure.Part",
                project.toString(),
                folder.toString(),
                part));
        Ports ports = environment.infrastructure();
        for (int port : new int[] {ports.postgres(), ports.kafka(), ports.kafkaController(), ports.issuer()}) {
            command.add(Integer.toString(port));
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        Path target = project.resolve("deploy/local/target");
        builder.environment()
                .put(
                        "CLASSPATH",
                        target.resolve("classes")
                                + File.pathSeparator
                                + Files.readString(target.resolve("local.classpath")));
        Member member = Member.start(part, logs(), builder);
        members.push(member);
        member.awaitReady(() -> member.output().contains(part + " ready"));
    }

    /** Makes PostgreSQL keep its log in a file, for which it must start again; then the caller may turn on what it logs. */
    void keepDatabaseLog() throws IOException, InterruptedException, SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set logging_collector = on");
            statement.execute("alter system set log_filename = 'postgresql.log'");
        }
        Member running = member("database");
        running.stop();
        members.remove(running);
        startPart("database");
    }

    Path databaseLog() {
        return folder.resolve("postgres/data/log/postgresql.log");
    }

    /**
     * Starts a packaged application and waits until it is ready.
     *
     * @param label whose variables it gets: {@code assessment} or {@code inventory}
     * @param application folder of the module below the project
     * @param heapMegabytes of the JVM
     * @param settings beyond those of production
     */
    Running startService(String name, String label, String application, int heapMegabytes, Map<String, String> settings)
            throws IOException, InterruptedException {
        Path jar = project.resolve(application).resolve("target/quarkus-app/quarkus-run.jar");
        if (Files.notExists(jar)) {
            throw new IllegalStateException(jar + " is missing: start with benchmarks/run, which builds it.");
        }
        Ports free = Ports.free();
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx" + heapMegabytes + "m"));
        command.addAll(PRODUCTION);
        command.add("-Xlog:gc*:file=" + gcLog(name) + ":uptime");
        if (profiling) {
            command.add("-XX:FlightRecorderOptions=stackdepth=256");
            command.add(
                    "-XX:StartFlightRecording=settings=profile,jdk.CPUTimeSample#enabled=true,jdk.ExecutionSample#enabled=false,delay=60s,filename="
                            + recording(name));
        }
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(known -> known.startsWith("TORIDE_") || known.equals("CLASSPATH"));
        variables.putAll(environment.of(label));
        variables.put("TORIDE_HTTP_PORT", Integer.toString(free.postgres()));
        variables.put("TORIDE_MANAGEMENT_PORT", Integer.toString(free.kafka()));
        variables.putAll(settings);
        Member member = Member.start(name, logs(), builder);
        members.push(member);
        Running running =
                new Running(member, "http://127.0.0.1:" + free.postgres(), "http://127.0.0.1:" + free.kafka());
        member.awaitReady(() -> isReady(running));
        return running;
    }

    private boolean isReady(Running running) {
        try {
            HttpRequest probe = HttpRequest.newBuilder(URI.create(running.managementUrl() + "/q/health/ready"))
                    .timeout(PROBE)
                    .build();
            return client.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void stop(Running service) {
        service.member().stop();
        members.remove(service.member());
    }

    /** A part of the infrastructure, or a service by its name. */
    Member member(String name) {
        return members.stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Services that are started from now on record where they spend their time, once they are warm. */
    void profile() {
        profiling = true;
    }

    /** Complete once the service has stopped. */
    Path recording(String name) {
        return logs().resolve(name + ".jfr");
    }

    Path gcLog(String name) {
        return logs().resolve(name + "-gc.log");
    }

    Path folder() {
        return folder;
    }

    private Path logs() {
        return folder.resolve("logs");
    }

    /** A token for one tenant, with every scope, good for an hour. */
    String token(String tenant) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(environment.infrastructure().issuerUrl() + "/token"))
                .timeout(PROBE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=partner&client_secret=none&tenant=" + tenant))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        return new ObjectMapper()
                .readTree(response.body())
                .required("access_token")
                .asText();
    }

    /** As superuser, to fill and to look. The caller closes it. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                jdbcUrl(database), "postgres", environment.secrets().superuser());
    }

    String jdbcUrl(String database) {
        return environment.infrastructure().jdbcUrl(database);
    }

    int postgresPort() {
        return environment.infrastructure().postgres();
    }

    String rolePassword() {
        return environment.secrets().role();
    }

    /** A further database for a service, beside the one it has by its name, with the same roles. */
    void createDatabase(String label, String database) throws IOException, SQLException {
        Map<String, String> variables = new HashMap<>(Map.of("service", label, "database", database));
        for (String role : List.of("owner", "service", "system")) {
            variables.put(role + "_password", rolePassword());
        }
        PsqlScript.read(project.resolve("deploy/postgres/service-database.sql"))
                .run(this::connect, "postgres", variables);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    @Override
    public synchronized void close() {
        while (!members.isEmpty()) {
            members.pop().stop();
        }
    }
}
