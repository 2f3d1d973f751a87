package dev.toride.kit.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * What is changed as a whole: id (UUIDv7), tenant and version. The version is the ETag, the guard against lost updates and
 * the sequence of the aggregate's events, so each transaction changes an aggregate once and tells it once.
 */
@MappedSuperclass
public abstract class Aggregate {
    @Id
    private UUID id;

    /** Set by Hibernate from the caller, never by code. */
    @TenantId
    @Column(updatable = false)
    private String tenantId;

    @Version
    private long version;

    @Transient
    private boolean written;

    /** For Hibernate. */
    protected Aggregate() {}

    protected Aggregate(UUID id) {
        this.id = id;
    }

    protected static UUID freshId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Whether this transaction has inserted or updated it so far; revising it to what it was writes nothing. */
    public boolean isWritten() {
        return written;
    }

    @PostPersist
    @PostUpdate
    void noteWriting() {
        written = true;
    }
}
