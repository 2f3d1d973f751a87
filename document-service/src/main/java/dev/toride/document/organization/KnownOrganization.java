package dev.toride.document.organization;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A company, as its owner last told. */
@Entity
@Table(name = "known_organization")
class KnownOrganization extends Aggregate implements OrganizationOwned {
    long sequence = -1;
    String timeZone;

    /** For Hibernate. */
    protected KnownOrganization() {}

    KnownOrganization(UUID id) {
        super(id);
    }

    @Override
    public UUID organizationId() {
        return id();
    }
}
