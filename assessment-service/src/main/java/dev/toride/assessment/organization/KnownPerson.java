package dev.toride.assessment.organization;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A person, as its owner last told; a removed one is kept, so that a late older event cannot bring it back. */
@Entity
@Table(name = "known_person")
class KnownPerson extends Aggregate implements OrganizationOwned {
    long sequence = -1;
    UUID organizationId;
    UUID unitId;
    /** {@code ISSUER|SUB}. */
    String subject;

    boolean removed;

    /** For Hibernate. */
    protected KnownPerson() {}

    KnownPerson(UUID id) {
        super(id);
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
