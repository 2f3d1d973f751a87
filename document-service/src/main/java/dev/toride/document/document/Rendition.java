package dev.toride.document.document;

import dev.toride.document.rendering.Format;
import dev.toride.kit.audit.NotAudited;
import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of an approved document in one format; never changed. */
@Entity
@Table(name = "rendition")
class Rendition extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    UUID documentId;

    @Enumerated(EnumType.STRING)
    Format format;

    String sha256;

    @NotAudited
    byte[] bytes;

    /** For Hibernate. */
    protected Rendition() {}

    Rendition(CompanyDocument document, Format format, String sha256, byte[] bytes) {
        super(freshId());
        this.organizationId = document.organizationId;
        this.documentId = document.id();
        this.format = format;
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
