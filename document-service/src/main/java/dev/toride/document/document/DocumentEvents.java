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
            Instant createdAt,
            @Nullable UUID approvedBy,
            @Nullable Instant approvedAt,
            @Nullable Instant publishedAt) {}

    private DocumentEvents() {}

    static OutboxEvent drafted(CompanyDocument document) {
        return event("document.drafted", document);
    }

    static OutboxEvent revised(CompanyDocument document) {
        return event("document.revised", document);
    }

    static OutboxEvent submitted(CompanyDocument document) {
        return event("document.submitted", document);
    }

    static OutboxEvent approved(CompanyDocument document) {
        return event("document.approved", document);
    }

    static OutboxEvent published(CompanyDocument document) {
        return event("document.published", document);
    }

    static OutboxEvent withdrawn(CompanyDocument document) {
        return event("document.withdrawn", document);
    }

    private static OutboxEvent event(String type, CompanyDocument document) {
        State state = new State(
                document.id(),
                document.organizationId,
                document.template,
                document.templateVersion,
                document.language,
                document.state,
                document.assessmentId,
                document.createdAt,
                document.approvedBy,
                document.approvedAt,
                document.publishedAt);
        return OutboxEvent.changed(TOPIC, type, document, state);
    }
}
