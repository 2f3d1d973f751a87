package dev.toride.assessment.assessment;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A unit that is asked to answer; where an assessment names none, every open unit of the company may. */
@Entity
@Table(name = "asked_unit")
class AskedUnit extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    UUID assessmentId;
    UUID unitId;

    /** For Hibernate. */
    protected AskedUnit() {}

    private AskedUnit(UUID id) {
        super(id);
    }

    static AskedUnit of(Assessment assessment, UUID unit) {
        AskedUnit asked = new AskedUnit(freshId());
        asked.organizationId = assessment.organizationId;
        asked.assessmentId = assessment.id();
        asked.unitId = unit;
        return asked;
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
