package dev.toride.kit.link;

import dev.toride.kit.audit.NotAudited;
import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.annotation.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One link: what it is for, until when, and whether it was used or revoked. */
@Entity
@Table(name = "link")
public class Link extends Aggregate implements OrganizationOwned {
    String purpose;
    UUID organizationId;
    UUID target;

    @NotAudited
    String tokenHash;

    Instant expiresAt;
    Instant usedAt;
    Instant revokedAt;

    /** For Hibernate. */
    protected Link() {}

    Link(UUID id) {
        super(id);
    }

    static UUID newId() {
        return freshId();
    }

    /** @throws dev.toride.kit.problem.Problem 410 if it was used, revoked, or has expired */
    void use(Instant now) {
        requireNotRevoked();
        if (usedAt != null) {
            throw LinkProblems.USED.problem();
        }
        if (!now.isBefore(expiresAt)) {
            throw LinkProblems.EXPIRED.problem();
        }
        usedAt = now;
    }

    void requireNotRevoked() {
        if (revokedAt != null) {
            throw LinkProblems.REVOKED.problem();
        }
    }

    /** Revoking twice changes nothing. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public UUID target() {
        return target;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    public Instant usedAt() {
        return usedAt;
    }

    @Nullable
    public Instant revokedAt() {
        return revokedAt;
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
