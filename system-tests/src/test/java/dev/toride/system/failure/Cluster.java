package dev.toride.system.failure;

import dev.toride.local.infrastructure.Directories;
import dev.toride.local.infrastructure.Ports;
import dev.toride.local.infrastructure.Secrets;
import dev.toride.local.launcher.ServiceEnvironment;
import dev.toride.system.FreePorts;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Database, broker, issuer and the three services, each a process that can be killed alone. */
final class Cluster implements AutoCloseable {
    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static final Duration PROBE = Duration.ofSeconds(5);
    private static final String[] SMALL = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"};

    private final Path folder;
    private final ServiceEnvironment environment;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PROBE).build();
    private final Member database;
    private final Member broker;
    private final Member issuer;
    private final Map<Service, Member> services = new EnumMap<>(Service.class);
    private Thread stopWithThisJvm;

    /** Starts a fresh one, whose data and logs stand in a folder of that name below {@code target}. */
    static Cluster start(String name) throws IOException {
        Path folder = Path.of("target", name).toAbsolutePath();
        Directories.delete(folder);
        Cluster cluster = new Cluster(folder);
        cluster.stopWithThisJvm = new Thread(cluster::stop, "stop-" + name);
        Runtime.getRuntime().addShutdownHook(cluster.stopWithThisJvm);
        cluster.restore();
        return cluster;
    }

    private Cluster(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        List<Integer> free = FreePorts.choose(4 + 2 * Service.values().length);
        Map<String, Integer> http = new HashMap<>();
        Map<String, Integer> management = new HashMap<>();
        for (Service service : Service.values()) {
            http.put(service.label(), free.get(4 + 2 * service.ordinal()));
            management.put(service.label(), free.get(5 + 2 * service.ordinal()));
        }
        environment = new ServiceEnvironment(
                new Ports(free.get(0), free.get(1), free.get(2), free.get(3)),
                http,
                management,
                Secrets.of(folder.resolve("secrets.properties")));
        Path unpacked =
                Files.createDirectories(PROJECT.resolve("deploy/local/target/test-infrastructure/postgres-binaries"));
        Files.createSymbolicLink(folder.resolve("postgres-binaries"), unpacked);
        database = new Member("database", logs(), part("database"), this::databaseAnswers, this::postmaster);
        broker = member("broker");
        issuer = member("issuer");
        for (Service service : Service.values()) {
            services.put(
                    service,
                    new Member(service.label(), logs(), command(service), () -> isReady(service), Stream::empty));
        }
    }

    /** Starts again what the test before has killed. */
    void restore() {
        List<Member> infrastructure = List.of(database, broker, issuer);
        infrastructure.forEach(Member::start);
        infrastructure.forEach(Member::awaitReady);
        services.values().forEach(Member::start);
        services.values().forEach(Member::awaitReady);
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(stopWithThisJvm);
    }

    private void stop() {
        services.values().forEach(Member::stop);
        Stream.of(issuer, broker, database).forEach(Member::stop);
    }

    Member database() {
        return database;
    }

    Member broker() {
        return broker;
    }

    Member issuer() {
        return issuer;
    }

    Member service(Service service) {
        return services.get(service);
    }

    URI url(Service service) {
        return URI.create("http://localhost:" + environment.http().get(service.label()));
    }

    URI issuerUrl() {
        return URI.create(environment.infrastructure().issuerUrl());
    }

    String bootstrapServers() {
        return environment.infrastructure().bootstrapServers();
    }

    /** A token of the real issuer for one tenant, with every scope, good for an hour. */
    String token(String tenant) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuerUrl() + "/token"))
                .timeout(PROBE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=partner&client_secret=none&tenant=" + tenant))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        return Answer.JSON.readTree(response.body()).required("access_token").asText();
    }

    /** The status of {@code live} or {@code ready}. */
    int health(Service service, String which) throws IOException, InterruptedException {
        URI uri =
                URI.create("http://localhost:" + environment.management().get(service.label()) + "/q/health/" + which);
        return client.send(HttpRequest.newBuilder(uri).timeout(PROBE).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** As superuser: for what a test must see or hold beyond any role of a service. The caller closes it. */
    Connection connect(Service service) throws SQLException {
        return connect(service.label());
    }

    private Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(
                environment.infrastructure().jdbcUrl(name) + "?connectTimeout=5&socketTimeout=60",
                "postgres",
                environment.secrets().superuser());
    }

    private boolean databaseAnswers() {
        if (!database.output().contains("database ready")) {
            return false;
        }
        try (Connection connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private boolean isReady(Service service) throws InterruptedException {
        try {
            return health(service, "ready") == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** PostgreSQL itself, which lives on when the process that started it is killed. */
    private Stream<ProcessHandle> postmaster() {
        try {
            String pid = Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                    .getFirst();
            return ProcessHandle.of(Long.parseLong(pid)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path logs() {
        return folder.resolve("logs");
    }

    private Member member(String part) throws IOException {
        Member[] member = new Member[1];
        member[0] =
                new Member(part, logs(), part(part), () -> member[0].output().contains(part + " ready"), Stream::empty);
        return member[0];
    }

    private ProcessBuilder part(String name) throws IOException {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx256m"));
        command.addAll(List.of(SMALL));
        command.addAll(List.of("dev.toride.local.infrastructure.Part", PROJECT.toString(), folder.toString(), name));
        Ports ports = environment.infrastructure();
        List.of(ports.postgres(), ports.kafka(), ports.kafkaController(), ports.issuer())
                .forEach(port -> command.add(Integer.toString(port)));
        ProcessBuilder builder = new ProcessBuilder(command);
        Path target = PROJECT.resolve("deploy/local/target");
        builder.environment()
                .put(
                        "CLASSPATH",
                        target.resolve("classes")
                                + File.pathSeparator
                                + Files.readString(target.resolve("local.classpath")));
        return builder;
    }

    /** As the launcher starts it. */
    private ProcessBuilder command(Service service) {
        Path jar = PROJECT.resolve(service.application() + "/target/quarkus-app/quarkus-run.jar");
        if (Files.notExists(jar)) {
            throw new IllegalStateException(jar + " is missing: the services are packaged before these tests run.");
        }
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx256m"));
        command.addAll(List.of(SMALL));
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("TORIDE_") || name.equals("CLASSPATH"));
        builder.environment().putAll(environment.of(service.label()));
        return builder;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
