package dev.toride.inventory.unit;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** A department or site (部署・事業所). */
@Entity
@Table(name = "unit")
class Unit extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    String name;

    @Enumerated(EnumType.STRING)
    UnitKind kind;

    /** For Hibernate. */
    protected Unit() {}

    private Unit(UUID id, UUID organizationId) {
        super(id);
        this.organizationId = organizationId;
    }

    static Unit open(UUID organization, UnitRequest request) {
        Unit unit = new Unit(freshId(), organization);
        unit.revise(request);
        return unit;
    }

    void revise(UnitRequest request) {
        name = request.name();
        kind = request.kind();
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
