package dev.toride.local.infrastructure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A Kafka broker and its controller (KRaft) in this JVM. */
final class Kafka implements AutoCloseable {

    private static final Duration ADMIN = Duration.ofSeconds(60);

    /**
     * Bytes of one record batch. Twice the API's largest body (2 MB): the state of an aggregate that was accepted over HTTP must always
     * fit into an event, or the outbox would stand still.
     */
    private static final int LARGEST_MESSAGE = 4 * 1024 * 1024;

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private Kafka(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /** Starts the broker on a directory, which is formatted at the first start, and creates the topics that are missing. */
    static Kafka start(Path directory, int port, int controllerPort, boolean durable, List<Topic> topics)
            throws IOException {
        Files.createDirectories(directory);
        formatOnce(directory);
        String bootstrapServers = "127.0.0.1:" + port;
        KafkaRaftServer server = new KafkaRaftServer(
                KafkaConfig.fromProps(settings(directory, port, controllerPort, durable), false), Time.SYSTEM);
        Kafka kafka = new Kafka(server, bootstrapServers);
        try {
            server.startup();
            kafka.createTopics(topics);
            return kafka;
        } catch (RuntimeException | IOException e) {
            kafka.close();
            throw e;
        }
    }

    private static void formatOnce(Path directory) throws IOException {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        Formatter formatter = new Formatter();
        formatter.setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        formatter.setClusterId(Uuid.randomUuid().toString());
        formatter.setNodeId(1);
        formatter.addDirectory(directory.toString());
        formatter.setMetadataLogDirectory(directory.toString());
        formatter.setControllerListenerName("CONTROLLER");
        formatter.setIgnoreFormatted(true);
        formatter.setHasDynamicQuorum(false);
        try {
            formatter.run();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("Kafka's directory could not be formatted: " + directory, e);
        }
    }

    private static Properties settings(Path directory, int port, int controllerPort, boolean durable) {
        Map<String, String> settings = new HashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("log.dirs", directory.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("message.max.bytes", Integer.toString(LARGEST_MESSAGE));
        settings.put("replica.fetch.max.bytes", Integer.toString(LARGEST_MESSAGE));
        for (String internal : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            settings.put(internal + ".replication.factor", "1");
            settings.put(internal + ".num.partitions", "1");
        }
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // After kill -9 a start waits until the old registration has timed out: 9 s by default.
        settings.put("broker.session.timeout.ms", "2000");
        settings.put("broker.heartbeat.interval.ms", "500");
        settings.put("log.cleaner.dedupe.buffer.size", "2097152");
        settings.put("log.segment.bytes", Integer.toString(16 * 1024 * 1024));
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
        settings.put("num.recovery.threads.per.data.dir", "1");
        if (durable) {
            // There is no second broker to read from after a power cut.
            settings.put("log.flush.interval.ms", "1000");
        }
        Properties properties = new Properties();
        properties.putAll(settings);
        return properties;
    }

    private void createTopics(List<Topic> topics) throws IOException {
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", bootstrapServers, "default.api.timeout.ms", (int) ADMIN.toMillis()))) {
            Set<String> existing = get(admin.listTopics().names());
            List<NewTopic> missing = topics.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(topic ->
                            new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(topic.configuration()))
                    .toList();
            get(admin.createTopics(missing).all());
            // what the list says about a topic that exists already may have changed since
            Map<ConfigResource, java.util.Collection<AlterConfigOp>> changes = new HashMap<>();
            topics.stream()
                    .filter(topic -> existing.contains(topic.name()))
                    .forEach(topic -> changes.put(
                            new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                            topic.configuration().entrySet().stream()
                                    .map(setting -> new AlterConfigOp(
                                            new ConfigEntry(setting.getKey(), setting.getValue()),
                                            AlterConfigOp.OpType.SET))
                                    .toList()));
            get(admin.incrementalAlterConfigs(changes).all());
            awaitLeaders(admin, topics);
        }
    }

    /** A topic that was just created, or a broker that just came back, has no leader for a moment: clients would log errors. */
    private static void awaitLeaders(Admin admin, List<Topic> topics) throws IOException {
        List<String> names = topics.stream().map(Topic::name).toList();
        long end = System.nanoTime() + ADMIN.toNanos();
        while (System.nanoTime() < end) {
            try {
                boolean led = get(admin.describeTopics(names).allTopicNames()).values().stream()
                        .flatMap(topic -> topic.partitions().stream())
                        .allMatch(partition -> partition.leader() != null
                                && !partition.leader().isEmpty());
                if (led) {
                    return;
                }
            } catch (IOException e) {
                if (!(e.getCause() instanceof org.apache.kafka.common.errors.RetriableException)) {
                    throw e;
                }
            }
            sleep();
        }
        throw new IOException("Kafka's topics found no leader within " + ADMIN.toSeconds() + " s.");
    }

    private static void sleep() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for Kafka", e);
        }
    }

    private static <T> T get(org.apache.kafka.common.KafkaFuture<T> future) throws IOException {
        try {
            return future.get(ADMIN.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for Kafka", e);
        } catch (ExecutionException e) {
            throw new IOException("Kafka answered: " + e.getCause().getMessage(), e.getCause());
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IOException("Kafka did not answer within " + ADMIN.toSeconds() + " s.", e);
        }
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
