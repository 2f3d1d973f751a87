package dev.toride.assessment.organization;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A company, as its owner last told. */
@Entity
@Table(name = "known_organization")
class KnownOrganization extends Aggregate implements OrganizationOwned {
    long sequence;
    String edition;
    String industry;
    Integer employees;
    String timeZone;

    /** For Hibernate. */
    protected KnownOrganization() {}

    KnownOrganization(UUID id) {
        super(id);
        sequence = -1;
    }

    void learn(long newest, OrganizationFacts.Profile profile) {
        sequence = newest;
        edition = profile.edition();
        industry = profile.industry();
        employees = profile.employees();
        timeZone = profile.timeZone();
    }

    @Override
    public UUID organizationId() {
        return id();
    }
}
