package dev.toride.inventory.role;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** A person holds a role, for the company or for one unit. */
@Entity
@Table(name = "role_assignment")
class RoleAssignment extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    UUID personId;
    UUID unitId;

    @Enumerated(EnumType.STRING)
    Role role;

    /** For Hibernate. */
    protected RoleAssignment() {}

    private RoleAssignment(UUID id, UUID organizationId) {
        super(id);
        this.organizationId = organizationId;
    }

    static RoleAssignment assign(UUID organization, RoleAssignmentRequest request) {
        RoleAssignment assignment = new RoleAssignment(freshId(), organization);
        assignment.personId = request.person();
        assignment.role = request.role();
        assignment.unitId = request.unit();
        return assignment;
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
