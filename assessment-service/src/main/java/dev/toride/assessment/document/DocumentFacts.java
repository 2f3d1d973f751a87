package dev.toride.assessment.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.kit.subscription.EventHandler;
import dev.toride.kit.subscription.ReceivedEvent;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Consumes {@code toride.document.v1}: newest wins. The state stands in the body, so every type is read alike. */
@ApplicationScoped
class DocumentFacts implements EventHandler {
    private final EntityManager entities;

    /** What this service needs of a document. */
    record State(
            UUID organization,
            String template,
            String state,
            String language,
            Instant createdAt,
            @Nullable Instant approvedAt,
            @Nullable Instant publishedAt) {}

    @Inject
    DocumentFacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> topics() {
        return Set.of("toride.document.v1");
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "document.drafted",
                "document.revised",
                "document.submitted",
                "document.approved",
                "document.published",
                "document.withdrawn");
    }

    @Override
    public void handle(ReceivedEvent event) {
        KnownDocument known = entities.find(KnownDocument.class, event.subject());
        KnownDocument document = known == null ? new KnownDocument(event.subject()) : known;
        if (document.sequence < event.sequence()) {
            document.learn(event.sequence(), state(event.data()));
        }
        if (known == null) {
            entities.persist(document);
        }
    }

    private static State state(JsonNode data) {
        return new State(
                UUID.fromString(data.required("organization").asText()),
                data.required("template").asText(),
                data.required("state").asText(),
                data.required("language").asText(),
                Instant.parse(data.required("createdAt").asText()),
                optionalInstant(data, "approvedAt"),
                optionalInstant(data, "publishedAt"));
    }

    @Nullable
    private static Instant optionalInstant(JsonNode data, String name) {
        return data.hasNonNull(name) ? Instant.parse(data.get(name).asText()) : null;
    }
}
