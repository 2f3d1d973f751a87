package dev.toride.assessment.organization;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A department or site, as its owner last told. A closed one is kept: its answers stay explainable. */
@Entity
@Table(name = "known_unit")
class KnownUnit extends Aggregate implements OrganizationOwned {
    long sequence;
    UUID organizationId;
    boolean closed;

    /** For Hibernate. */
    protected KnownUnit() {}

    KnownUnit(UUID id) {
        super(id);
        sequence = -1;
    }

    void learn(long newest, UUID organization, boolean isClosed) {
        sequence = newest;
        organizationId = organization;
        closed = isClosed;
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
