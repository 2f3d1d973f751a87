package dev.toride.document.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.document.rendering.model.Language;
import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.annotation.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A document (文書) of a company in one authoritative language. */
@Entity
@Table(name = "document")
class CompanyDocument extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    String template;
    int templateVersion;

    @Enumerated(EnumType.STRING)
    Language language;

    @Enumerated(EnumType.STRING)
    DocumentState state;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, JsonNode> fields;

    UUID assessmentId;
    Instant createdAt;
    UUID approvedBy;
    Instant approvedAt;
    Instant publishedAt;

    /** For Hibernate. */
    protected CompanyDocument() {}

    private CompanyDocument(UUID id) {
        super(id);
    }

    static CompanyDocument draft(
            UUID organization,
            String template,
            int templateVersion,
            Language language,
            @Nullable UUID assessment,
            Map<String, JsonNode> fields,
            Instant now) {
        CompanyDocument document = new CompanyDocument(freshId());
        document.organizationId = organization;
        document.template = template;
        document.templateVersion = templateVersion;
        document.language = language;
        document.assessmentId = assessment;
        document.fields = fields;
        document.state = DocumentState.DRAFT;
        document.createdAt = now;
        return document;
    }

    void revise(Map<String, JsonNode> revised) {
        require(DocumentState.DRAFT);
        fields = revised;
    }

    void submit() {
        require(DocumentState.DRAFT);
        state = DocumentState.IN_REVIEW;
    }

    void approve(UUID person, Instant now) {
        require(DocumentState.IN_REVIEW);
        state = DocumentState.APPROVED;
        approvedBy = person;
        approvedAt = now;
    }

    void publish(Instant now) {
        require(DocumentState.APPROVED);
        state = DocumentState.PUBLISHED;
        publishedAt = now;
    }

    void withdraw() {
        if (state == DocumentState.WITHDRAWN) {
            throw DocumentProblems.WRONG_STATE.with(Map.of("state", state));
        }
        state = DocumentState.WITHDRAWN;
    }

    /** Whether its bytes were fixed by approval. */
    boolean isFixed() {
        return approvedAt != null;
    }

    void require(DocumentState needed) {
        if (state != needed) {
            throw DocumentProblems.WRONG_STATE.with(Map.of("state", state));
        }
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
