package dev.toride.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The running three: PostgreSQL, Kafka and the issuer. */
public final class Infrastructure implements AutoCloseable {

    /** The services, which is also the name of the database of each and the prefix of its roles. */
    public static final List<String> SERVICES = List.of("assessment", "inventory", "document");

    private final Postgres postgres;
    private final Kafka kafka;
    private final Issuer issuer;

    private Infrastructure(Postgres postgres, Kafka kafka, Issuer issuer) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.issuer = issuer;
    }

    /**
     * What to start.
     *
     * @param project the root of the source tree, for the files under {@code deploy/}
     * @param data kept between starts when {@code durable}
     * @param binaries where PostgreSQL is unpacked once
     * @param durable false: nothing is forced to disk and there are no service databases, tests make their own
     */
    public record Plan(Path project, Path data, Path binaries, Ports ports, Secrets secrets, boolean durable) {

        Path serviceDatabaseScript() {
            return project.resolve("deploy/postgres/service-database.sql");
        }

        Path topics() {
            return project.resolve("deploy/kafka/topics.txt");
        }
    }

    /**
     * Starts all three, the database and the broker side by side, and returns when they answer.
     *
     * @throws StartFailure where a person can put it right
     */
    public static Infrastructure start(Plan plan, Clock clock) throws IOException {
        List<Topic> topics = Topic.read(plan.topics());
        FutureTask<Kafka> kafka = inBackground(() -> startKafka(plan, topics));
        Postgres postgres = null;
        Issuer issuer = null;
        try {
            postgres = startPostgres(plan);
            issuer = startIssuer(plan, clock);
            return new Infrastructure(postgres, result(kafka), issuer);
        } catch (IOException | RuntimeException e) {
            closeAll(e, issuer, postgres, () -> result(kafka).close());
            throw e;
        }
    }

    static Kafka startKafka(Plan plan, List<Topic> topics) throws IOException {
        return Kafka.start(
                plan.data().resolve("kafka"),
                plan.ports().kafka(),
                plan.ports().kafkaController(),
                plan.durable(),
                topics);
    }

    static Issuer startIssuer(Plan plan, Clock clock) throws IOException {
        return Issuer.start(
                plan.data().resolve("issuer-key.json"),
                plan.ports().issuer(),
                plan.secrets().client(),
                clock);
    }

    static Postgres startPostgres(Plan plan) throws IOException {
        Postgres postgres = Postgres.start(
                plan.data().resolve("postgres"),
                plan.binaries(),
                plan.ports().postgres(),
                plan.secrets().superuser(),
                plan.durable());
        try {
            if (plan.durable()) {
                for (String service : SERVICES) {
                    postgres.createServiceDatabase(
                            plan.serviceDatabaseScript(),
                            service,
                            plan.secrets().role());
                }
            }
            return postgres;
        } catch (SQLException e) {
            closeAll(e, postgres);
            throw new IOException("The service databases could not be made: " + e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            closeAll(e, postgres);
            throw e;
        }
    }

    private static FutureTask<Kafka> inBackground(Callable<Kafka> start) {
        FutureTask<Kafka> task = new FutureTask<>(start);
        Thread.ofPlatform().name("kafka-start").daemon().start(task);
        return task;
    }

    private static Kafka result(FutureTask<Kafka> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while starting Kafka", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StartFailure failure) {
                throw failure;
            }
            throw new IOException("Kafka did not start: " + e.getCause().getMessage(), e.getCause());
        }
    }

    private static void closeAll(Exception failure, AutoCloseable... started) {
        for (AutoCloseable part : started) {
            try {
                if (part != null) {
                    part.close();
                }
            } catch (Exception e) {
                failure.addSuppressed(e);
            }
        }
    }

    /** @throws StartFailure if this machine cannot run the database at all */
    public static void requireRunnable() {
        RootCheck.requireUnshare();
    }

    /** Stops the PostgreSQL that a killed process left running on a data directory; false when there was none. */
    public static boolean stopLeftOver(Path data) throws IOException {
        return Postgres.stopLeftOver(data.resolve("postgres/data"));
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    public String issuerUrl() {
        return issuer.url();
    }

    Postgres postgres() {
        return postgres;
    }

    /** Stops issuer, broker and database, in this order. */
    @Override
    public void close() {
        issuer.close();
        kafka.close();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
