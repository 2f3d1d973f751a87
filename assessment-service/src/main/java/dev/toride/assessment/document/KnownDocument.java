package dev.toride.assessment.document;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A document (文書), as its owner last told; a withdrawn one is kept, so that a late older event cannot bring it back. */
@Entity
@Table(name = "known_document")
class KnownDocument extends Aggregate implements OrganizationOwned {
    long sequence = -1;
    UUID organizationId;
    String template;
    /** By the names of document-service, which may add some. */
    String state;

    String language;
    Instant approvedAt;
    Instant publishedAt;
    /** When it was published, else approved, else drafted. */
    Instant since;

    /** For Hibernate. */
    protected KnownDocument() {}

    KnownDocument(UUID id) {
        super(id);
    }

    void learn(long newest, DocumentFacts.State told) {
        sequence = newest;
        organizationId = told.organization();
        template = told.template();
        state = told.state();
        language = told.language();
        approvedAt = told.approvedAt();
        publishedAt = told.publishedAt();
        since = publishedAt != null ? publishedAt : approvedAt != null ? approvedAt : told.createdAt();
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
