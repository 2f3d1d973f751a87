package dev.toride.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.assessment.Companies;
import dev.toride.assessment.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.TestInfrastructure;
import dev.toride.testkit.time.MovableClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class ReminderTest {
    private static final String TENANT = "reminders";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Inject
    Companies companies;

    private final Samples samples = new Samples(TENANT);
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void reminderDaysAreThoseOfThePolicyInTheCompanysZone() {
        LocalDate due = LocalDate.of(2027, 1, 20);
        Instant week = Instant.parse("2027-01-13T00:00:00Z");

        assertThat(ReminderPolicy.next(due, TOKYO, week.minusSeconds(1))).contains(week);
        assertThat(ReminderPolicy.next(due, TOKYO, week)).contains(Instant.parse("2027-01-17T00:00:00Z"));
        assertThat(ReminderPolicy.next(due, TOKYO, Instant.parse("2027-01-20T00:00:00Z")))
                .contains(Instant.parse("2027-01-21T00:00:00Z"));
        assertThat(ReminderPolicy.next(due, TOKYO, Instant.parse("2027-01-27T00:00:00Z")))
                .isEqualTo(Optional.empty());
    }

    @Test
    void tellsWhoHasNotAnsweredAndStopsOnceAllHave() {
        UUID organization = companies.known(TENANT);
        List<UUID> units = companies.units(TENANT, organization, 2);
        LocalDate due = MovableClock.INSTANCE.today(TOKYO).plusDays(5);
        String id = samples.call()
                .body(
                        "{\"organization\": \"%s\", \"questionnaire\": \"%s\", \"units\": [\"%s\", \"%s\"], \"dueOn\": \"%s\"}"
                                .formatted(organization, Samples.QUESTIONNAIRE, units.get(0), units.get(1), due))
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String assessment = "/v1/assessments/" + id;
        samples.call().post(assessment + "/opening").then().statusCode(200);
        answerAll(assessment, units.get(0));

        try (KafkaConsumer<String, String> topic = consumer()) {
            MovableClock.INSTANCE.forward(Duration.ofDays(3));
            JsonNode reminder = next(topic, id);

            assertThat(reminder.at("/waiting/count").asLong()).isEqualTo(1);
            assertThat(reminder.at("/waiting/units/0").asText())
                    .isEqualTo(units.get(1).toString());
            assertThat(reminder.get("dueOn").asText()).isEqualTo(due.toString());

            answerAll(assessment, units.get(1));
            MovableClock.INSTANCE.forward(Duration.ofDays(2));
            samples.call().post(assessment + "/completion").then().statusCode(200);
            MovableClock.INSTANCE.forward(Duration.ofDays(10));
            // A second company's reminder comes after all that could have come for the first one.
            assertThat(remindersUntilAnother(topic, id)).isZero();
        }
    }

    private int remindersUntilAnother(KafkaConsumer<String, String> topic, String id) {
        UUID other = companies.known(TENANT);
        companies.unit(TENANT, other);
        LocalDate due = MovableClock.INSTANCE.today(TOKYO).plusDays(2);
        String marker = samples.call()
                .body("{\"organization\": \"%s\", \"questionnaire\": \"%s\", \"dueOn\": \"%s\"}"
                        .formatted(other, Samples.QUESTIONNAIRE, due))
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        samples.call().post("/v1/assessments/" + marker + "/opening").then().statusCode(200);
        MovableClock.INSTANCE.forward(Duration.ofDays(2));
        List<String> seen = new ArrayList<>();
        Awaitility.await().until(() -> {
            topic.poll(Duration.ofMillis(200)).forEach(record -> {
                if (isReminder(record)) {
                    seen.add(record.key());
                }
            });
            return seen.contains(marker);
        });
        return (int) seen.stream().filter(id::equals).count();
    }

    private JsonNode next(KafkaConsumer<String, String> topic, String assessment) {
        List<String> found = new ArrayList<>();
        Awaitility.await().until(() -> {
            topic.poll(Duration.ofMillis(200)).forEach(record -> {
                if (isReminder(record) && assessment.equals(record.key())) {
                    found.add(record.value());
                }
            });
            return !found.isEmpty();
        });
        try {
            return json.readTree(found.getFirst());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Other tests leave records on the topic that are no events. */
    private static boolean isReminder(ConsumerRecord<String, String> record) {
        Header type = record.headers().lastHeader("ce_type");
        return type != null && "assessment.reminder-due".equals(new String(type.value(), StandardCharsets.UTF_8));
    }

    private void answerAll(String assessment, UUID unit) {
        for (int item = 1; item <= 25; item++) {
            samples.answer(assessment + "/responses/" + unit + "/answers/" + item, "DONE");
        }
    }

    private static KafkaConsumer<String, String> consumer() {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", TestInfrastructure.current().bootstrapServers(),
                        "group.id", UUID.randomUUID().toString(),
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of("toride.assessment.v1"));
        return consumer;
    }
}
