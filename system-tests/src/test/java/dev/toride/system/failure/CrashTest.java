package dev.toride.system.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.system.failure.EventLog.Aggregate;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every process is killed under load, some in the worst moment; afterwards nothing is lost and nothing happened twice. */
@Timeout(value = 12, unit = TimeUnit.MINUTES)
class CrashTest {
    private static final int CLIENTS = 3;
    private static final Duration SETTLED = Duration.ofMinutes(2);

    /** Born with their company, without an event of their own: the first one is their first change. */
    private static final Set<String> BORN_SILENTLY = Set.of("control-status", "threat-status");

    /** What each must apply; which other types it needs is its own affair. */
    private static final Map<Service, Set<String>> APPLIES = Map.of(
            Service.ASSESSMENT,
            Set.of("organization.registered", "unit.opened"),
            Service.INVENTORY,
            Set.of("assessment.completed"),
            Service.DOCUMENT,
            Set.of("organization.registered", "person.enrolled", "role-assignment.assigned"));

    private static Cluster cluster;

    private final String tenant = "crash-" + UUID.randomUUID();
    private final History history = new History();
    private Client client;

    @BeforeAll
    static void start() throws Exception {
        cluster = Cluster.start("crash");
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

    @Test
    void losesNothingAndDoesNothingTwice() throws Exception {
        List<Story> stories;
        try (Load load = new Load(client, history, CLIENTS)) {
            load.awaitProgress(Service.DOCUMENT, 1);
            for (Service service : Service.values()) {
                killUnderLoad(service, load);
            }
            for (Service service : Service.values()) {
                restartInOrderUnderLoad(service, load);
            }
            cutTheRelayBetweenSendingAndCommitting(Service.INVENTORY, load);
            killTheServiceBetweenSendingAndCommitting(Service.ASSESSMENT, load);
            killTheBroker(load);
            killTheDatabase(load);
            killAllServicesAtOnce(load);
            stories = load.finish();
        }
        settle();
        EventLog log = EventLog.read(cluster.bootstrapServers(), tenant);
        System.out.printf(
                "MEASURED crashes: %d companies, %d states, %d records, %d attempts repeated%n",
                stories.size(), history.states().size(), log.events().size(), history.repeated());
        everyAcknowledgedWriteSurvived();
        oneKeyMadeOneResource();
        everyChangeWasToldOnceAndInOrder(log);
        everyAggregateIsTheKeyOfItsRecords(log);
        bothCutsWereBetweenSendingAndCommitting(log);
        everyEventWasAppliedOnce(log);
        risksFollowTheLastAssessment(stories);
    }

    private void killUnderLoad(Service service, Load load) {
        load.awaitProgress(service, 3);
        cluster.service(service).kill();
        cluster.service(service).restart();
        load.awaitProgress(service, 3);
    }

    /** As a deployment does it: what is under way ends well, the rest goes to the next process. */
    private void restartInOrderUnderLoad(Service service, Load load) {
        load.awaitProgress(service, 3);
        cluster.service(service).stop();
        cluster.service(service).restart();
        load.awaitProgress(service, 3);
    }

    private void cutTheRelayBetweenSendingAndCommitting(Service service, Load load) throws SQLException {
        try (CommitGate gate = new CommitGate(cluster, service)) {
            gate.cut(gate.awaitRelay());
        }
        load.awaitProgress(service, 3);
    }

    private void killTheServiceBetweenSendingAndCommitting(Service service, Load load) throws SQLException {
        try (CommitGate gate = new CommitGate(cluster, service)) {
            int relay = gate.awaitRelay();
            cluster.service(service).kill();
            gate.cut(relay);
        }
        cluster.service(service).restart();
        load.awaitProgress(service, 3);
    }

    private void killTheBroker(Load load) {
        cluster.broker().kill();
        load.awaitProgress(Service.INVENTORY, 20);
        await("events wait").until(() -> new Rows(cluster, Service.INVENTORY).count("outbox") > 0);
        cluster.broker().restart();
        load.awaitProgress(Service.INVENTORY, 3);
    }

    private void killTheDatabase(Load load) {
        cluster.database().kill();
        cluster.database().restart();
        for (Service service : Service.values()) {
            load.awaitProgress(service, 1);
        }
    }

    private void killAllServicesAtOnce(Load load) {
        for (Service service : Service.values()) {
            cluster.service(service).kill();
        }
        for (Service service : Service.values()) {
            cluster.service(service).start();
        }
        for (Service service : Service.values()) {
            cluster.service(service).awaitReady();
        }
        load.awaitProgress(Service.INVENTORY, 3);
    }

    /** No event waits, none was given up, and the consumers have come to the end of the topics. */
    private void settle() {
        await("all events are relayed and applied")
                .atMost(SETTLED)
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> {
                    for (Service service : Service.values()) {
                        Rows rows = new Rows(cluster, service);
                        assertThat(rows.count("outbox"))
                                .as("outbox of " + service)
                                .isZero();
                        assertThat(rows.count("dead_letter"))
                                .as("dead letters of " + service)
                                .isZero();
                    }
                    assertEveryEventApplied(EventLog.read(cluster.bootstrapServers(), tenant));
                });
    }

    private void everyAcknowledgedWriteSurvived() {
        Map<History.Place, JsonNode> found = history.states().keySet().parallelStream()
                .collect(
                        Collectors.toConcurrentMap(place -> place, place -> client.get(place.service(), place.path())));
        SoftAssertions softly = new SoftAssertions();
        history.states().forEach((place, acknowledged) -> {
            JsonNode now = found.get(place);
            if (place.path().endsWith("/control-status")) {
                // the two completed assessments have changed it since: both, unless the older one came later and
                // changed nothing
                softly.assertThat(now.get("version").asLong())
                        .as(place.path())
                        .isBetween(
                                acknowledged.get("version").asLong() + 1,
                                acknowledged.get("version").asLong() + 2);
            } else {
                softly.assertThat(now).as(place.path()).isEqualTo(acknowledged);
            }
        });
        for (History.Place place : history.removed()) {
            softly.assertThat(client.status(place.service(), place.path()))
                    .as(place.path())
                    .isEqualTo(404);
        }
        softly.assertAll();
    }

    /** What is there is what was acknowledged: a repeated request has made nothing more. */
    private void oneKeyMadeOneResource() {
        Map<String, Set<String>> assessments = new HashMap<>();
        history.members().forEach((place, acknowledged) -> {
            List<String> found = client.list(place.service(), place.path()).stream()
                    .map(member -> member.get("id").asText())
                    .toList();
            assertThat(found)
                    .as(place.path())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(acknowledged);
            assessments.put(place.path(), acknowledged);
        });
        assertThat(assessments).containsKeys("/v1/organizations", "/v1/assessments", "/v1/documents");
    }

    /** The version of a row counts its changes; each has exactly one event, and the events left in the order of the changes. */
    private void everyChangeWasToldOnceAndInOrder(EventLog log) throws SQLException {
        Map<Aggregate, List<Long>> committed = committedChanges(log);
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(log.firstAppearances())
                .as("sequences in the order of the topics against versions in the database")
                .containsExactlyInAnyOrderEntriesOf(committed);
        log.changes()
                .forEach((aggregate, changes) -> changes.forEach((sequence, ids) -> softly.assertThat(ids)
                        .as(aggregate + " change " + sequence)
                        .hasSize(1)));
        softly.assertAll();
    }

    /** Compaction keeps the newest record of each key: that must be one of each aggregate. */
    private static void everyAggregateIsTheKeyOfItsRecords(EventLog log) {
        assertThat(log.events())
                .allSatisfy(event ->
                        assertThat(event.key()).isEqualTo(event.subject().toString()));
    }

    private Map<Aggregate, List<Long>> committedChanges(EventLog log) throws SQLException {
        Map<String, Service> owners = new HashMap<>();
        log.events().forEach(event -> owners.put(event.family(), owner(event.source())));
        assertThat(owners.keySet())
                .as("what the stories are about")
                .containsExactlyInAnyOrder(
                        "organization",
                        "unit",
                        "person",
                        "role-assignment",
                        "asset",
                        "threat-status",
                        "control-status",
                        "risk",
                        "assessment",
                        "document");
        Map<Aggregate, List<Long>> changes = new HashMap<>();
        for (Map.Entry<String, Service> family : owners.entrySet()) {
            String table = family.getKey().replace('-', '_');
            long first = BORN_SILENTLY.contains(family.getKey()) ? 1 : 0;
            new Rows(cluster, family.getValue())
                    .versions(table, tenant)
                    .forEach((id, version) -> changes.put(
                            new Aggregate(family.getKey(), id),
                            LongStream.rangeClosed(first, version).boxed().toList()));
        }
        // Registered, revised, retired: what is gone has no row to ask.
        log.gone()
                .forEach(aggregate -> assertThat(changes.put(
                                aggregate, aggregate.family().equals("asset") ? List.of(0L, 1L, 2L) : List.of(0L, 1L)))
                        .as(aggregate + " is gone")
                        .isNull());
        assertThat(log.gone()).hasSize(2 * history.removed().size());
        return changes;
    }

    private static Service owner(String source) {
        for (Service service : Service.values()) {
            if (source.equals("/" + service.application())) {
                return service;
            }
        }
        throw new AssertionError("an event of " + source);
    }

    /** Otherwise the two worst moments were not met, and the test proved less than it says. */
    private static void bothCutsWereBetweenSendingAndCommitting(EventLog log) {
        assertThat(log.repetitions(Service.INVENTORY)).isPositive();
        assertThat(log.repetitions(Service.ASSESSMENT)).isPositive();
    }

    private void assertEveryEventApplied(EventLog log) throws SQLException {
        for (Service service : Service.values()) {
            Map<String, Set<UUID>> applied = new Rows(cluster, service).appliedEvents(tenant);
            assertThat(applied.keySet()).as("types applied by " + service).containsAll(APPLIES.get(service));
            assertThat(applied).as("applied by " + service).isEqualTo(log.ids(applied.keySet()));
        }
    }

    private void everyEventWasAppliedOnce(EventLog log) throws SQLException {
        assertEveryEventApplied(log);
        Rows inventory = new Rows(cluster, Service.INVENTORY);
        Map<UUID, Long> organizations = inventory.versions("organization", tenant);
        Rows document = new Rows(cluster, Service.DOCUMENT);
        assertThat(document.sequences("known_organization", tenant)).isEqualTo(organizations);
        assertThat(document.sequences("known_person", tenant)).isEqualTo(inventory.versions("person", tenant));
        assertThat(document.sequences("known_role_assignment", tenant))
                .isEqualTo(inventory.versions("role_assignment", tenant));
        Rows assessment = new Rows(cluster, Service.ASSESSMENT);
        assertThat(assessment.sequences("known_organization", tenant)).isEqualTo(organizations);
        assertThat(assessment.sequences("known_unit", tenant)).isEqualTo(inventory.versions("unit", tenant));
    }

    private void risksFollowTheLastAssessment(List<Story> stories) {
        for (Story story : stories) {
            String path = "/v1/organizations/" + story.organization();
            Set<String> sources = new TreeSet<>();
            client.get(Service.INVENTORY, path + "/control-status")
                    .get("checks")
                    .forEach(check -> sources.add(check.path("assessment").asText("")));
            assertThat(sources).as("what the checks rest on").isSubsetOf("", story.lastAssessment());
            assertThat(sources).contains(story.lastAssessment());
            List<JsonNode> risks = client.list(Service.INVENTORY, path + "/risks");
            assertThat(risks).hasSize(Story.ASSETS).allSatisfy(risk -> {
                assertThat(risk.get("causeReference").asText()).isEqualTo(story.lastAssessment());
                assertThat(risk.has("riskValue")).isTrue();
            });
        }
    }
}
