package dev.toride.testkit.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResourceManager;
import io.restassured.RestAssured;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * The test of a service's handlers implements this, beside showing what each event does: whatever stands in a topic, each
 * event is applied once or kept, and the next one on its partition is applied.
 */
public interface ConsumerContract {
    int PARTITION = 0;
    /** Five attempts with their pauses, on a busy machine. */
    Duration WAIT = Duration.ofSeconds(60);

    /** A rule of the database that refuses what one event does, as a release with a bug might. */
    record Refusal(String table, String check) {}

    /** The producer's example of a type, about something new that this service can apply. */
    default Fact fact(String type) {
        return Fact.received(type).about(UUID.randomUUID());
    }

    Refusal refusalOf(Fact fact);

    @Test
    default void readsEveryExampleOfItsProducersAlsoAsTheyMayBeTomorrow() {
        List<Fact> facts = new ArrayList<>();
        for (String type : types()) {
            facts.add(fact(type));
            facts.add(fact(type).fromTomorrow());
        }
        List<RecordMetadata> sent =
                facts.stream().map(ConsumerContract::sendToOnePartition).toList();

        letPass();

        for (int i = 0; i < facts.size(); i++) {
            assertThat(reasonKept(sent.get(i))).as(facts.get(i).toString()).isEmpty();
            assertThat(isApplied(facts.get(i))).as(facts.get(i).toString()).isTrue();
        }
    }

    @Test
    default void keepsWhatItCannotReadAndGoesOn() {
        Map<String, RecordMetadata> sent = new TreeMap<>();
        UnreadableRecords.of(fact(types().getFirst())).forEach((name, record) -> sent.put(name, Topics.send(record)));

        letPass();

        StringBuilder lost = new StringBuilder();
        sent.forEach((name, record) -> {
            if (reasonKept(record).isEmpty()) {
                lost.append(name).append('\n');
            }
        });
        assertThat(lost.toString()).as("neither applied nor kept").isEmpty();
    }

    @Test
    default void passesOverTypesThatItDoesNotKnow() {
        RecordMetadata sent = sendToOnePartition(fact(types().getFirst()).withHeader("ce_type", "tea.served"));

        letPass();

        assertThat(reasonKept(sent)).isEmpty();
    }

    @Test
    default void appliesAnEventOnceHoweverOftenItComes() {
        Fact fact = fact(types().getFirst());
        List<RecordMetadata> sent = List.of(sendToOnePartition(fact), sendToOnePartition(fact));

        letPass();

        assertThat(isApplied(fact)).isTrue();
        sent.forEach(record -> assertThat(reasonKept(record)).isEmpty());
    }

    @Test
    default void keepsWhatIsRefusedUntilAnOperatorReplaysIt() {
        Fact fact = fact(types().getFirst());
        Refusal refusal = refusalOf(fact);
        ServiceDatabase.execute(
                "alter table " + refusal.table() + " add constraint bug_check check (" + refusal.check() + ")");
        String letter;
        try {
            RecordMetadata sent = sendToOnePartition(fact);
            letPass();
            assertThat(reasonKept(sent)).contains("bug_check");
            letter = letter(sent);
            assertThat(command("POST", "/" + letter + "/replay")).isEqualTo(409);
            assertThat(isApplied(fact)).isFalse();
        } finally {
            ServiceDatabase.execute("alter table " + refusal.table() + " drop constraint bug_check");
        }

        assertThat(command("POST", "/" + letter + "/replay")).isEqualTo(204);

        assertThat(isApplied(fact)).isTrue();
        assertThat(command("POST", "/" + letter + "/replay"))
                .as("replayed twice")
                .isEqualTo(404);
    }

    @Test
    default void letsAnOperatorDiscardWhatCannotBeRead() {
        RecordMetadata sent = Topics.send(UnreadableRecords.without(fact(types().getFirst()), "ce_tenant"));
        letPass();
        String letter = letter(sent);

        assertThat(command("DELETE", "/" + letter)).isEqualTo(204);

        assertThat(reasonKept(sent)).isEmpty();
        assertThat(command("DELETE", "/" + letter)).isEqualTo(404);
    }

    /** Sends a fact that can be applied after all that was sent before, and waits until it has been. */
    private void letPass() {
        Fact next = fact(types().getFirst());
        sendToOnePartition(next);
        Awaitility.await().atMost(WAIT).until(() -> isApplied(next));
    }

    /** Sends a fact as its producer would and waits until it has been applied. */
    static void tell(Fact fact) {
        Topics.send(fact);
        Awaitility.await().atMost(WAIT).until(() -> isApplied(fact));
    }

    /** All on one partition, so that what was sent before is settled before. */
    private static RecordMetadata sendToOnePartition(Fact fact) {
        return Topics.send(fact.record(PARTITION));
    }

    /** De-duplication and effect are one transaction, so the one proves the other. */
    static boolean isApplied(Fact fact) {
        return ServiceDatabase.count(
                        "select count(*) from processed_event where tenant_id = ? and event_id = ?",
                        fact.tenant(),
                        fact.id())
                == 1;
    }

    /** Why a record became a dead letter, or "" if it did not. */
    static String reasonKept(RecordMetadata record) {
        return String.join("", deadLetter("reason", record));
    }

    private static String letter(RecordMetadata record) {
        return deadLetter("id", record).getFirst();
    }

    private static List<String> deadLetter(String column, RecordMetadata record) {
        return ServiceDatabase.column(
                "select " + column + " from dead_letter where topic = ? and partition = ? and record_offset = ?",
                record.topic(),
                record.partition(),
                record.offset());
    }

    private static List<String> types() {
        return List.copyOf(AsyncApi.own().topics("receive").keySet());
    }

    /** On the management port, which no gateway reaches. */
    private static int command(String method, String path) {
        URI commands = URI.create(TestHTTPResourceManager.getManagementUri()).resolve("/q/dead-letters" + path);
        return RestAssured.given().request(method, commands).statusCode();
    }
}
