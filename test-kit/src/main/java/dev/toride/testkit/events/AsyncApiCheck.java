package dev.toride.testkit.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What makes a document valid AsyncAPI 3.0, as far as Toride uses it: objects with the fields that the specification gives
 * them, references alone where they stand, operations whose messages are those of their channel.
 */
final class AsyncApiCheck {
    private static final Set<String> ROOT =
            Set.of("asyncapi", "id", "info", "servers", "defaultContentType", "channels", "operations", "components");
    private static final Set<String> INFO =
            Set.of("title", "version", "description", "termsOfService", "contact", "license", "tags", "externalDocs");
    private static final Set<String> CHANNEL = Set.of(
            "address",
            "messages",
            "title",
            "summary",
            "description",
            "servers",
            "parameters",
            "tags",
            "externalDocs",
            "bindings");
    private static final Set<String> OPERATION = Set.of(
            "action",
            "channel",
            "title",
            "summary",
            "description",
            "security",
            "tags",
            "externalDocs",
            "bindings",
            "traits",
            "messages",
            "reply");
    private static final Set<String> TRAIT = Set.of(
            "headers",
            "correlationId",
            "contentType",
            "name",
            "title",
            "summary",
            "description",
            "tags",
            "externalDocs",
            "bindings",
            "examples");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Pattern SCHEMA_2020_12 = Pattern.compile("application/schema\\+json;version=draft-2020-12");

    private final AsyncApi api;
    private final List<String> findings = new ArrayList<>();

    private AsyncApiCheck(AsyncApi api) {
        this.api = api;
    }

    static List<String> findings(AsyncApi api) {
        AsyncApiCheck check = new AsyncApiCheck(api);
        check.root();
        check.references("", api.document());
        return List.copyOf(check.findings);
    }

    private void root() {
        JsonNode document = api.document();
        fields("the document", document, ROOT, "asyncapi", "info", "channels", "operations", "components");
        require("3.0.0".equals(document.path("asyncapi").asText()), "asyncapi is not 3.0.0");
        fields("info", document.path("info"), INFO, "title", "version");
        each("channels", this::channel);
        each("operations", this::operation);
        JsonNode components = document.path("components");
        components.path("messageTraits").properties().forEach(trait -> {
            fields("trait " + trait.getKey(), trait.getValue(), TRAIT);
            schema("headers of trait " + trait.getKey(), trait.getValue().path("headers"));
        });
        components.path("messages").properties().forEach(message -> message(message.getKey(), message.getValue()));
    }

    private interface Visit {
        void to(String name, JsonNode node);
    }

    private void each(String collection, Visit visit) {
        api.document().path(collection).properties().forEach(entry -> {
            require(NAME.matcher(entry.getKey()).matches(), collection + ": no name: " + entry.getKey());
            visit.to(entry.getKey(), entry.getValue());
        });
    }

    private void channel(String name, JsonNode channel) {
        fields("channel " + name, channel, CHANNEL, "address", "messages", "description");
        channel.path("messages").properties().forEach(message -> {
            String reference = AsyncApi.reference(message.getValue());
            require(
                    reference.endsWith("#/components/messages/" + message.getKey()),
                    "channel " + name + ": message " + message.getKey() + " is not that of its name");
        });
    }

    private void operation(String name, JsonNode operation) {
        fields("operation " + name, operation, OPERATION, "action", "channel", "messages", "summary");
        require(
                Set.of("send", "receive").contains(operation.path("action").asText()),
                "operation " + name + " neither sends nor receives");
        String channel = AsyncApi.reference(operation.path("channel"));
        require(channel.startsWith("#/channels/"), "operation " + name + ": its channel is none of this document");
        Set<String> told = new TreeSet<>();
        for (JsonNode message : operation.path("messages")) {
            String reference = AsyncApi.reference(message);
            require(
                    reference.startsWith(channel + "/messages/"),
                    "operation " + name + ": " + reference + " is no message of its channel");
            told.add(AsyncApi.name(reference));
        }
        Set<String> possible = new TreeSet<>();
        AsyncApi.follow(api.file(), channel)
                .node()
                .path("messages")
                .fieldNames()
                .forEachRemaining(possible::add);
        require(told.equals(possible), "operation " + name + " leaves messages of its channel out: " + possible);
    }

    private void message(String name, JsonNode message) {
        Set<String> allowed = new TreeSet<>(TRAIT);
        allowed.addAll(Set.of("payload", "traits"));
        fields("message " + name, message, allowed, "name", "summary", "payload", "traits");
        require(name.equals(message.path("name").asText()), "message " + name + " calls itself otherwise");
        JsonNode payload = message.path("payload");
        schema("payload of message " + name, payload);
        require(
                AsyncApi.reference(payload.path("schema")).equals("./events/" + name + ".schema.json"),
                "message " + name + ": its payload is not the schema of its name");
        require(
                AsyncApi.reference(message.path("traits").path(0)).equals("#/components/messageTraits/cloudEvent"),
                "message " + name + " is no CloudEvent");
    }

    /** A Multi Format Schema Object. */
    private void schema(String what, JsonNode format) {
        fields(what, format, Set.of("schemaFormat", "schema"), "schemaFormat", "schema");
        require(
                SCHEMA_2020_12.matcher(format.path("schemaFormat").asText()).matches(),
                what + " is not in JSON Schema 2020-12");
    }

    private void references(String where, JsonNode node) {
        if (node.has("$ref")) {
            require(node.size() == 1, where + ": a reference stands with other fields, which are ignored");
            require(
                    !AsyncApi.follow(api.file(), AsyncApi.reference(node))
                            .node()
                            .isMissingNode(),
                    where + ": nothing is at " + AsyncApi.reference(node));
        }
        node.properties().forEach(entry -> references(where + "/" + entry.getKey(), entry.getValue()));
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            references(where + "/" + i, node.get(i));
        }
    }

    private void fields(String what, JsonNode node, Set<String> allowed, String... required) {
        node.fieldNames()
                .forEachRemaining(field -> require(
                        allowed.contains(field) || field.startsWith("x-"), what + ": AsyncAPI has no field " + field));
        for (String field : required) {
            require(node.hasNonNull(field), what + " has no " + field);
        }
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            findings.add(otherwise);
        }
    }
}
