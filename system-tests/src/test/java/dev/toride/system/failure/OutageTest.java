package dev.toride.system.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What clients see while broker, database or issuer is away, and that the services come back by themselves. */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class OutageTest {
    private static final Duration FAST = Duration.ofSeconds(5);
    private static final Duration RECOVERED = Duration.ofMinutes(1);
    /** More at once than a service has connections. */
    private static final int AT_ONCE = 24;

    private static Cluster cluster;

    private final String tenant = "outage-" + UUID.randomUUID();
    private final History history = new History();
    private Client client;

    @BeforeAll
    static void start() throws Exception {
        cluster = Cluster.start("outage");
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @BeforeEach
    void haveItRunning() throws Exception {
        cluster.restore();
        client = new Client(cluster, cluster.token(tenant), history);
    }

    /** One request, as it is sent many times. */
    private record Call(Service service, String method, String path, JsonNode body) {
        Answer send(Client client) throws IOException, InterruptedException {
            return client.once(service, method, path, body);
        }
    }

    @Test
    void acceptsWritesWhileTheBrokerIsAway() throws Exception {
        cluster.broker().kill();
        List<String> organizations = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Answer answer = register("株式会社待ち" + i).send(client);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
            assertThat(answer.took()).isLessThan(FAST);
            String id = answer.body().get("id").asText();
            organizations.add(id);
            client.replace(Service.INVENTORY, "/v1/organizations/" + id, name("株式会社待ち" + i + "改"), 0);
        }
        // known to inventory-service alone as yet, so it is asked
        Answer assessed = assess(organizations.getFirst()).send(client);
        assertThat(assessed.status()).as(assessed.toString()).isEqualTo(201);
        Answer drafted = draft(organizations.getFirst()).send(client);
        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
        for (Service service : Service.values()) {
            assertThat(cluster.health(service, "ready")).as(service + " ready").isEqualTo(200);
            assertThat(new Rows(cluster, service).count("outbox"))
                    .as("outbox of " + service)
                    .isPositive();
        }

        // With twenty waiting records this comes in time only if an attempt ends with the first one that fails; others
        // must not overtake it.
        int before = failedAttempts();
        await("the relay has given up two attempts").atMost(RECOVERED).until(() -> failedAttempts() >= before + 2);

        cluster.broker().restart();

        await("the events leave").atMost(RECOVERED).untilAsserted(() -> {
            for (Service service : Service.values()) {
                assertThat(new Rows(cluster, service).count("outbox"))
                        .as("outbox of " + service)
                        .isZero();
            }
            assertThat(new Rows(cluster, Service.DOCUMENT).sequences("known_organization", tenant))
                    .containsOnlyKeys(
                            organizations.stream().map(UUID::fromString).toList());
        });
        assertThat(EventLog.read(cluster.bootstrapServers(), tenant).firstAppearances())
                .as("ten companies, an assessment, a document")
                .hasSize(12)
                .allSatisfy((aggregate, sequences) -> assertThat(sequences)
                        .as("none overtakes another")
                        .isEqualTo(aggregate.family().equals("organization") ? List.of(0L, 1L) : List.of(0L)));
    }

    private static int failedAttempts() {
        return cluster.service(Service.INVENTORY).output().split("outbox not relayed", -1).length;
    }

    @Test
    void saysTryAgainLaterWhileTheDatabaseIsAwayAndRecovers() throws Exception {
        String organization = client.create(Service.INVENTORY, "/v1/organizations", name("株式会社まえ"))
                .get("id")
                .asText();
        List<Call> calls = List.of(
                register("株式会社なか"),
                get(Service.INVENTORY, "/v1/organizations"),
                get(Service.INVENTORY, "/v1/organizations/" + organization + "/risks"),
                assess(organization),
                get(Service.ASSESSMENT, "/v1/assessments"),
                get(Service.DOCUMENT, "/v1/documents"));
        Map<Service, Long> processes = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            processes.put(service, cluster.service(service).pid());
        }

        cluster.database().kill();

        Duration slowest = Duration.ZERO;
        for (int round = 0; round < 3; round++) {
            for (Answer answer : atOnce(calls)) {
                assertThat(answer.isTryAgainLater()).as(answer.toString()).isTrue();
                assertThat(answer.took()).as(answer.toString()).isLessThan(FAST);
                slowest = slowest.compareTo(answer.took()) < 0 ? answer.took() : slowest;
            }
            for (Service service : Service.values()) {
                assertThat(cluster.health(service, "live"))
                        .as(service + " live")
                        .isEqualTo(200);
                assertThat(cluster.health(service, "ready"))
                        .as(service + " ready")
                        .isEqualTo(503);
            }
        }
        System.out.println(
                "MEASURED slowest of " + 3 * AT_ONCE + " answers without a database: " + slowest.toMillis() + " ms");
        assertThat(score().send(client).status()).as("scoring keeps nothing").isEqualTo(200);

        cluster.database().restart();

        await("the services answer again").atMost(RECOVERED).untilAsserted(() -> {
            for (Call call : calls) {
                Answer answer = call.send(client);
                assertThat(answer.isOk() || answer.isTryAgainLater())
                        .as(answer.toString())
                        .isTrue();
                assertThat(answer.isOk()).as(answer.toString()).isTrue();
            }
        });
        assertThat(atOnce(calls)).allMatch(Answer::isOk);
        for (Service service : Service.values()) {
            assertThat(cluster.health(service, "ready")).isEqualTo(200);
            assertThat(cluster.service(service).pid()).isEqualTo(processes.get(service));
            assertThat(cluster.service(service).isRunning()).isTrue();
        }
        assertThat(client.get(Service.INVENTORY, "/v1/organizations/" + organization)
                        .get("name")
                        .asText())
                .isEqualTo("株式会社まえ");
    }

    private List<Answer> atOnce(List<Call> calls) throws Exception {
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Answer>> sent = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                Call call = calls.get(i % calls.size());
                sent.add(threads.submit(() -> call.send(client)));
            }
            for (Future<Answer> answer : sent) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    @Test
    void servesValidTokensWhileTheIssuerIsAway() throws Exception {
        String organization = client.create(Service.INVENTORY, "/v1/organizations", name("株式会社しるし"))
                .get("id")
                .asText();
        List<Call> calls = List.of(
                get(Service.INVENTORY, "/v1/organizations/" + organization),
                register("株式会社つぎ"),
                score(),
                get(Service.ASSESSMENT, "/v1/assessments"),
                get(Service.DOCUMENT, "/v1/documents"));
        for (Call call : calls) {
            assertThat(call.send(client).isOk()).isTrue();
        }

        cluster.issuer().kill();

        for (Call call : calls) {
            Answer answer = call.send(client);
            assertThat(answer.isOk()).as(answer.toString()).isTrue();
            assertThat(answer.took()).isLessThan(FAST);
        }
        for (Service service : Service.values()) {
            assertThat(cluster.health(service, "ready")).as(service + " ready").isEqualTo(200);
        }
        // a service that starts now knows no key yet: it starts, says so, and serves when the issuer is back
        cluster.service(Service.INVENTORY).kill();
        cluster.service(Service.INVENTORY).restart();
        Answer keyless = calls.getFirst().send(client);
        assertThat(keyless.isTryAgainLater()).as(keyless.toString()).isTrue();
        assertThat(keyless.took()).isLessThan(FAST);

        cluster.issuer().restart();

        await("the keys are fetched")
                .atMost(RECOVERED)
                .until(() -> calls.getFirst().send(client).isOk());
        Client another = new Client(cluster, cluster.token("another-" + tenant), history);
        assertThat(another.once(Service.INVENTORY, "GET", "/v1/organizations/" + organization, null)
                        .status())
                .isEqualTo(404);
    }

    private static Call get(Service service, String path) {
        return new Call(service, "GET", path, null);
    }

    private static Call register(String name) {
        return new Call(Service.INVENTORY, "POST", "/v1/organizations", name(name));
    }

    private static Call assess(String organization) {
        return new Call(
                Service.ASSESSMENT,
                "POST",
                "/v1/assessments",
                object().put("organization", organization).put("questionnaire", "ipa-sme-3.self-assessment"));
    }

    private static Call draft(String organization) {
        return new Call(
                Service.DOCUMENT,
                "POST",
                "/v1/documents",
                object().put("organization", organization).put("template", "basic-policy"));
    }

    private static Call score() {
        ObjectNode request = object().put("questionnaire", "ipa-sme-3.self-assessment");
        request.putArray("answers").addObject().put("item", "1").put("choice", "DONE");
        return new Call(Service.ASSESSMENT, "POST", "/v1/scores", request);
    }

    private static ObjectNode name(String name) {
        return object().put("name", name);
    }

    private static ObjectNode object() {
        return Answer.JSON.createObjectNode();
    }
}
