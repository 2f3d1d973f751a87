package dev.toride.document.document;

import dev.toride.document.rendering.model.Language;
import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** Facts about documents: what and in which state, never their text. */
final class DocumentEvents {
    private static final String TOPIC = "toride.document.v1";

    /** Full state, without the text. */
    record State(
            UUID document,
            UUID organization,
            String template,
            int templateVersion,
            Language language,
            DocumentState state,
            @Nullable UUID assessment,
            @Nullable UUID approvedBy,
            @Nullable Instant approvedAt,
            @Nullable Instant publishedAt) {}

    private DocumentEvents() {}

    /** @param fact past tense: drafted, revised, submitted, approved, published, withdrawn */
    static OutboxEvent of(String fact, CompanyDocument document) {
        State state = new State(
                document.id(),
                document.organizationId,
                document.template,
                document.templateVersion,
                document.language,
                document.state,
                document.assessmentId,
                document.approvedBy,
                document.approvedAt,
                document.publishedAt);
        return new OutboxEvent(
                TOPIC, "document." + fact, document.organizationId, document.id(), document::version, state);
    }
}
