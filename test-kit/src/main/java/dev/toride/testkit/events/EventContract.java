package dev.toride.testkit.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.kit.subscription.EventHandler;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A service's {@code EventContractTest} implements this: document, schemas, examples, sources and topics say the same. */
public interface EventContract {
    Path TOPICS = Path.of("../deploy/kafka/topics.txt");
    /** Types as they stand in the sources; a topic has a third part. */
    Pattern TYPE = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");

    @Test
    default void documentIsAsyncApi3() {
        assertThat(AsyncApiCheck.findings(AsyncApi.own())).isEmpty();
    }

    @Test
    default void everyTypeThatTheSourcesTellOfHasMessageSchemaAndExample() throws IOException {
        Set<String> told = AsyncApi.own().topics("send").keySet();
        assertThat(told).as("types sent, by asyncapi.yaml").isEqualTo(typesInSources());
        assertThat(told).as("types sent, by contract/events").isEqualTo(files("contract/events", ".schema.json"));
        assertThat(told).as("types sent, by the examples").isEqualTo(files("contract/events/examples", ".json"));
    }

    @Test
    default void topicsAreThoseOfTheList() throws IOException {
        Map<String, String[]> list = new TreeMap<>();
        for (String line : Files.readAllLines(TOPICS)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\\s+", 4);
                list.put(columns[0], columns);
            }
        }
        AsyncApi api = AsyncApi.own();
        Set<String> sent = new TreeSet<>(api.topics("send").values());
        for (JsonNode channel : api.document().path("channels")) {
            String topic = channel.path("address").asText();
            assertThat(list).as("deploy/kafka/topics.txt").containsKey(topic);
            JsonNode binding = channel.at("/bindings/kafka");
            assertThat(binding.isMissingNode())
                    .as(topic + " is described by the service that sends to it, and by no other")
                    .isNotEqualTo(sent.contains(topic));
            if (sent.contains(topic)) {
                assertThat(binding.path("partitions").asText())
                        .as("partitions of " + topic)
                        .isEqualTo(list.get(topic)[1]);
                assertThat(binding.at("/topicConfiguration/cleanup.policy/0").asText())
                        .as("keep of " + topic)
                        .isEqualTo(list.get(topic)[2]);
            }
        }
    }

    @Test
    default void receivesWhatItsHandlersTakeAndItsProducerSends() {
        Map<String, String> handled = new TreeMap<>();
        Arc.container().listAll(EventHandler.class).stream()
                .map(InstanceHandle::get)
                .forEach(handler ->
                        handler.topics().forEach(topic -> handler.types().forEach(type -> handled.put(type, topic))));
        AsyncApi own = AsyncApi.own();
        assertThat(own.topics("receive")).isEqualTo(handled);
        handled.forEach((type, topic) -> {
            Path producers = own.message(type).file();
            assertThat(new AsyncApi(producers, AsyncApi.read(producers)).topics("send"))
                    .as(producers.toString())
                    .containsEntry(type, topic);
        });
    }

    @Test
    default void everySchemaIsValidExplainsItselfAndStaysOpen() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("contract/events"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".schema.json"))
                    .toList()) {
                JsonNode schema = AsyncApi.read(file);
                assertThat(StrictSchema.findings(schema)).as(file.toString()).isEmpty();
                assertThat(schema.path("$schema").asText()).as(file.toString()).endsWith("/draft/2020-12/schema");
                assertThat(schema.path("description").asText())
                        .as(file.toString())
                        .isNotBlank();
                explained(file, schema, schema);
            }
        }
    }

    @Test
    default void everyExampleIsWhatItsProducerMaySend() {
        for (String type : AsyncApi.own().topics("send").keySet()) {
            Path example = AsyncApi.example(AsyncApi.own().file(), type);
            JsonNode golden = AsyncApi.read(example);
            assertThat(golden.at("/headers/ce_type").asText())
                    .as(example.toString())
                    .isEqualTo(type);
            assertThat(ProducerContract.findings(type, golden.path("headers"), golden.path("payload")))
                    .as(example.toString())
                    .isEmpty();
        }
    }

    private static void explained(Path file, JsonNode root, JsonNode schema) {
        schema.path("properties").properties().forEach(property -> {
            JsonNode value = property.getValue();
            JsonNode described = value.has("$ref") && !value.has("description")
                    ? root.at(AsyncApi.reference(value).substring(1))
                    : value;
            assertThat(described.has("description") || value.has("const"))
                    .as(file + ": description of " + property.getKey())
                    .isTrue();
            assertThat(described.has("enum")
                            && !described.path("description").asText().contains("Closed"))
                    .as(file + ": " + property.getKey() + " does not say that it is closed")
                    .isFalse();
        });
        assertThat(schema.path("additionalProperties").isBoolean())
                .as(file + ": readers must meet what they do not know")
                .isFalse();
        schema.forEach(part -> explained(file, root, part));
    }

    private static Set<String> typesInSources() throws IOException {
        Set<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(path -> path.toString().endsWith(".java")).toList();
            for (Path source : sources) {
                String text = Files.readString(source);
                boolean events = source.toString().endsWith("Events.java");
                assertThat(events || !text.contains("OutboxEvent."))
                        .as(source + " makes events, which only XxxEvents does")
                        .isTrue();
                Matcher type = TYPE.matcher(events ? text : "");
                while (type.find()) {
                    types.add(type.group(1));
                }
            }
        }
        return types;
    }

    private static Set<String> files(String folder, String suffix) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix))
                    .forEach(name -> names.add(name.substring(0, name.length() - suffix.length())));
        }
        return names;
    }
}
