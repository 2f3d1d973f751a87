package dev.toride.assessment.organization;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A person holds a role (表5・表6), as its owner last told; a revoked one is kept. */
@Entity
@Table(name = "known_role_assignment")
class KnownRoleAssignment extends Aggregate implements OrganizationOwned {
    long sequence = -1;
    UUID organizationId;
    UUID personId;
    String role;
    /** The unit the role is held for; null for the whole company. */
    UUID unitId;

    boolean revoked;

    /** For Hibernate. */
    protected KnownRoleAssignment() {}

    KnownRoleAssignment(UUID id) {
        super(id);
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
