package dev.toride.inventory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.outbox.OutboxEvent;
import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.Caller;
import dev.toride.testkit.events.ConsumerContract;
import dev.toride.testkit.events.Fact;
import dev.toride.testkit.events.ServiceDatabase;
import dev.toride.testkit.events.Topics;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What service-kit promises about events, shown with this service's own: the kit has no runtime of its own. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class OutboxTest {
    private static final String ORGANIZATIONS = "toride.organization.v1";
    /** What a relay holds from taking the events to committing. */
    private static final long RELAY_LOCK = 0x746f726964656fL;

    private final String tenant = "outbox-" + UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    /** Something to tell of that no table keeps. */
    private static final class Thing extends Aggregate {
        Thing() {
            super(freshId());
        }
    }

    @AfterEach
    void mend() {
        ServiceDatabase.execute(
                "drop trigger if exists crash on outbox",
                "drop function if exists crash()",
                "drop sequence if exists crash_count");
    }

    @Test
    void crashBetweenSendingAndCommittingRepeatsEventsButLosesAndReordersNone() throws Exception {
        Topics topics = Topics.watch(List.of(ORGANIZATIONS));
        crashAtTheFirstCommits(4);
        List<String> companies = List.of(register(), register());
        for (int employees = 1; employees <= 20; employees++) {
            for (String company : companies) {
                assertThat(revise(company, employees).statusCode()).isEqualTo(200);
            }
        }

        List<ConsumerRecord<String, byte[]>> told = topics.toldOf(tenant);

        Map<String, ConsumerRecord<String, byte[]>> byId = new LinkedHashMap<>();
        Map<String, Long> newest = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : told) {
            ConsumerRecord<String, byte[]> first = byId.putIfAbsent(Topics.header(record, "ce_id"), record);
            if (first == null) {
                long sequence = Long.parseLong(Topics.header(record, "ce_sequence"));
                assertThat(sequence).isEqualTo(newest.getOrDefault(record.key(), -1L) + 1);
                newest.put(record.key(), sequence);
            } else {
                assertThat(record.value()).isEqualTo(first.value());
                assertThat(record.headers()).isEqualTo(first.headers());
                assertThat(record.partition()).isEqualTo(first.partition());
            }
        }
        assertThat(told.size()).as("records, some of them repeated").isGreaterThan(byId.size());
        assertThat(newest).isEqualTo(Map.of(companies.get(0), 20L, companies.get(1), 20L));
    }

    @Test
    void whatACrashRepeatsIsAppliedOnce() {
        Topics topics = Topics.watch(List.of("toride.assessment.v1", "toride.risk.v1"));
        String company = register();
        Fact completed = completed(company);
        crashAtTheFirstCommits(2);
        appendForeign(completed);

        List<ConsumerRecord<String, byte[]>> sent = topics.toldOf(tenant);
        Fact after = completed(register());
        Topics.send(after.record(sent.getFirst().partition()));
        Awaitility.await().atMost(ConsumerContract.WAIT).until(() -> ConsumerContract.isApplied(after));

        assertThat(sent.stream().filter(record -> record.topic().equals("toride.assessment.v1")))
                .as("sent at each attempt")
                .hasSize(3)
                .allMatch(record ->
                        Topics.header(record, "ce_id").equals(completed.id().toString()));
        assertThat(given().auth()
                        .oauth2(new Samples(tenant).token())
                        .get("/v1/organizations/" + company + "/control-status")
                        .header("ETag"))
                .isEqualTo("\"1\"");
        assertThat(topics.toldOf(tenant).stream()
                        .filter(record -> "control-status.revised".equals(Topics.header(record, "ce_type")))
                        .map(record -> Topics.header(record, "ce_id"))
                        .distinct())
                .as("one change for each of the two companies")
                .hasSize(2);
    }

    @Test
    void tellsNothingWhereNothingChangedOrTheChangeWasRefused() {
        Topics topics = Topics.watch(List.of(ORGANIZATIONS));
        String company = register();

        assertThat(revise(company, 38).statusCode()).isEqualTo(200);
        assertThat(call().header("If-Match", "\"0\"")
                        .body("{\"name\": \"株式会社みほん製作所\", \"timeZone\": \"Mars/Olympus\"}")
                        .put("/v1/organizations/" + company)
                        .statusCode())
                .isEqualTo(422);

        assertThat(topics.toldOf(tenant))
                .extracting(record -> Topics.header(record, "ce_type"))
                .containsExactly("organization.registered");
    }

    @Test
    void waitsWhileAnotherRelayIsAtWork() throws Exception {
        Topics topics = Topics.watch(List.of(ORGANIZATIONS));
        try (Connection other = ServiceDatabase.holding("select pg_advisory_lock(" + RELAY_LOCK + ")")) {
            assertThat(other.isClosed()).isFalse();
            register();
            Awaitility.await()
                    .during(Duration.ofSeconds(1))
                    .until(() -> ServiceDatabase.count("select count(*) from outbox where tenant_id = ?", tenant) == 1);
        }

        assertThat(topics.toldOf(tenant)).hasSize(1);
    }

    @Test
    @ActivateRequestContext
    void carriesTheTraceOfTheChange() {
        Topics topics = Topics.watch(List.of(ORGANIZATIONS));
        caller.actFor(tenant, "test");
        SpanContext span = SpanContext.create(
                "0af7651916cd43dd8448eb211c80319c",
                "b7ad6b7169203331",
                TraceFlags.getSampled(),
                TraceState.getDefault());
        try (Scope scope = Span.wrap(span).makeCurrent()) {
            assertThat(scope).isNotNull();
            QuarkusTransaction.requiringNew()
                    .run(() -> outbox.append(
                            OutboxEvent.removed(ORGANIZATIONS, "thing.lost", new Thing(), Map.of("thing", true))));
        }

        assertThat(topics.toldOf(tenant))
                .extracting(record -> Topics.header(record, "traceparent"))
                .containsExactly("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    }

    /** The relay has sent when the database refuses to commit: what a crash at that point leaves behind. */
    private void crashAtTheFirstCommits(int times) {
        ServiceDatabase.execute("create sequence crash_count", """
                create function crash() returns trigger language plpgsql security definer as $$ begin
                  if nextval('public.crash_count') <= %d then raise exception 'crashed after sending'; end if;
                  return null;
                end $$""".formatted(times), """
                create constraint trigger crash after delete on outbox deferrable initially deferred
                for each row when (old.tenant_id = '%s') execute function crash()""".formatted(tenant));
    }

    /** Another service's event among our own, so that one relay sends it and our own subscriber takes it. */
    private static void appendForeign(Fact fact) {
        ServiceDatabase.execute(
                """
                insert into outbox (event_id, topic, type, subject, sequence, tenant_id, payload, created_at)
                values ('%s', '%s', '%s', '%s', 0, '%s', '%s', now())""".formatted(fact.id(), fact.topic(), fact.type(), fact.subject(), fact.tenant(), fact.data()));
    }

    private Fact completed(String company) {
        return Fact.received("assessment.completed")
                .of(tenant)
                .about(UUID.randomUUID())
                .with("organization", company);
    }

    private String register() {
        return new Samples(tenant).post("/v1/organizations", Samples.ORGANIZATION);
    }

    private Response revise(String company, int employees) {
        String path = "/v1/organizations/" + company;
        return call().header("If-Match", call().get(path).header("ETag"))
                .body("{\"name\": \"株式会社みほん製作所\", \"employees\": " + employees + "}")
                .put(path);
    }

    private RequestSpecification call() {
        return given().auth().oauth2(new Samples(tenant).token()).contentType("application/json");
    }
}
