package dev.toride.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One durable infrastructure, as the launcher starts it. */
class InfrastructureTest {

    private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path BINARIES = PROJECT.resolve("deploy/local/target/test-infrastructure/postgres-binaries");

    @TempDir
    static Path data;

    static Secrets secrets;
    static Infrastructure infrastructure;

    @BeforeAll
    static void start() throws IOException {
        secrets = Secrets.of(data.resolve("secrets.properties"));
        infrastructure = Infrastructure.start(
                new Infrastructure.Plan(PROJECT, data, BINARIES, Ports.free(), secrets, true), Clock.systemUTC());
        ownerCreatesTables();
    }

    @AfterAll
    static void stop() {
        infrastructure.close();
    }

    private static void ownerCreatesTables() {
        run("assessment", "assessment_owner", "create table answer(id int primary key)");
        run("assessment", "assessment_owner", "create table outbox(id int primary key)");
        run("assessment", "assessment_owner", "grant select, insert on answer to assessment_service");
        run("assessment", "assessment_owner", "grant select, delete on outbox to assessment_system");
    }

    @Test
    void runsPostgres18WithTheSettingsThatKeepData() {
        assertThat(value("postgres", "show server_version")).startsWith("18.");
        assertThat(value("postgres", "show fsync")).isEqualTo("on");
        assertThat(value("postgres", "show synchronous_commit")).isEqualTo("on");
        assertThat(value("postgres", "show full_page_writes")).isEqualTo("on");
    }

    @Test
    void listensOnLoopbackOnlyAndChecksPasswords() {
        assertThat(value("postgres", "show listen_addresses")).isEqualTo("localhost");
        assertThatThrownBy(() -> infrastructure.postgres().connect("assessment", "assessment_service", "wrong"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> infrastructure.postgres().connect("postgres", "postgres", "postgres"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsEveryPasswordReadableByTheOwnerOnly() throws IOException {
        for (String file : List.of("secrets.properties", "issuer-key.json", "postgres/superuser-password")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void letsTheServiceRoleDoWhatWasGrantedAndNothingElse() {
        run("assessment", "assessment_service", "insert into answer values (1)");
        assertDenied("assessment", "assessment_service", "create table mine(id int)");
        assertDenied("assessment", "assessment_service", "create schema mine");
        assertDenied("assessment", "assessment_service", "create temporary table mine(id int)");
        assertDenied("assessment", "assessment_service", "delete from answer");
        assertDenied("assessment", "assessment_service", "select * from outbox");
        assertDenied("assessment", "assessment_service", "create role mine");
        assertDenied("assessment", "assessment_service", "create database mine");
        assertDenied("assessment", "assessment_service", "set role assessment_owner");
    }

    @Test
    void hidesTheTablesOfTheServiceFromTheSystemRole() {
        run("assessment", "assessment_system", "delete from outbox");
        assertDenied("assessment", "assessment_system", "select * from answer");
        assertDenied("assessment", "assessment_system", "create table mine(id int)");
    }

    @Test
    void givesNoRoleTheRightToPassRowLevelSecurity() {
        assertThat(values(
                        "postgres",
                        "select rolname from pg_roles where rolname ~ '_(owner|service|system)$' and"
                                + " (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)"))
                .isEmpty();
    }

    @Test
    void keepsServicesOutOfEachOthersDatabases() {
        for (String role : List.of("inventory_owner", "inventory_service", "inventory_system", "document_service")) {
            assertThatThrownBy(() -> infrastructure.postgres().connect("assessment", role, secrets.role()))
                    .as(role)
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void hidesNewFunctionsUntilTheyAreGranted() {
        run("assessment", "assessment_owner", "create function secret() returns int language sql return 1");
        assertDenied("assessment", "assessment_service", "select secret()");
    }

    @Test
    void limitsStatementsAndIdleTransactionsOfTheServiceRole() throws SQLException {
        try (Connection connection =
                infrastructure.postgres().connect("assessment", "assessment_service", secrets.role())) {
            assertThat(values(connection, "show statement_timeout")).containsExactly("30s");
            assertThat(values(connection, "show idle_in_transaction_session_timeout"))
                    .containsExactly("30s");
        }
    }

    @Test
    void makesTheServiceDatabaseAgainWithoutHarm() throws SQLException, IOException {
        run("assessment", "assessment_owner", "create table kept(id int)");
        infrastructure
                .postgres()
                .createServiceDatabase(
                        PROJECT.resolve("deploy/postgres/service-database.sql"), "assessment", secrets.role());
        assertThat(values("assessment", "select tablename::text from pg_tables where schemaname = 'public'"))
                .contains("kept", "answer");
        assertDenied("assessment", "assessment_service", "select * from kept");
    }

    @Test
    void makesExactlyTheListedTopics() throws Exception {
        List<Topic> listed = Topic.read(PROJECT.resolve("deploy/kafka/topics.txt"));
        try (Admin admin = admin()) {
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrderElementsOf(
                            listed.stream().map(Topic::name).toList());
            for (Topic topic : listed) {
                var partitions = admin.describeTopics(List.of(topic.name()))
                        .topicNameValues()
                        .get(topic.name())
                        .get()
                        .partitions();
                ConfigResource resource = new ConfigResource(Type.TOPIC, topic.name());
                var configuration = admin.describeConfigs(List.of(resource))
                        .values()
                        .get(resource)
                        .get();
                assertThat(partitions).as(topic.name()).hasSize(topic.partitions());
                topic.configuration()
                        .forEach((name, value) -> assertThat(
                                        configuration.get(name).value())
                                .as(topic.name() + " " + name)
                                .isEqualTo(value));
            }
        }
    }

    @Test
    void createsNoTopicThatIsNotListed() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", infrastructure.bootstrapServers(), "max.block.ms", 1000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("toride.misspelt.v1", "x"))
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("toride.misspelt.v1 not present in metadata");
        }
    }

    @Test
    void takesAMessageAsLargeAsTheLargestBody() throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", infrastructure.bootstrapServers(), "max.request.size", 8_000_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            String largest = "x".repeat(2_000_000);
            assertThat(producer.send(new ProducerRecord<>("toride.asset.v1", "key", largest))
                            .get()
                            .serializedValueSize())
                    .isEqualTo(2_000_000);
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("toride.asset.v1", "key", largest.repeat(3)))
                            .get())
                    .hasMessageContaining("RecordTooLarge");
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", infrastructure.bootstrapServers()));
    }

    private static void run(String database, String user, String sql) {
        try (Connection connection = infrastructure.postgres().connect(database, user, secrets.role());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(user + ": " + sql + ": " + e.getMessage(), e);
        }
    }

    private static void assertDenied(String database, String user, String sql) {
        assertThatThrownBy(() -> {
                    try (Connection connection = infrastructure.postgres().connect(database, user, secrets.role());
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(user + ": " + sql)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private static String value(String database, String sql) {
        return values(database, sql).getFirst();
    }

    private static List<String> values(String database, String sql) {
        try (Connection connection = infrastructure.postgres().connect(database)) {
            return values(connection, sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static List<String> values(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
