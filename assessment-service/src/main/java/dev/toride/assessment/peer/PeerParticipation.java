package dev.toride.assessment.peer;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Whether a company takes part; its id is the company's. */
@Entity
@Table(name = "peer_participation")
class PeerParticipation extends Aggregate implements OrganizationOwned {
    boolean participates;
    Instant decidedAt;

    /** For Hibernate. */
    protected PeerParticipation() {}

    PeerParticipation(UUID organization) {
        super(organization);
    }

    void decide(boolean decision, Instant now) {
        participates = decision;
        decidedAt = now;
    }

    @Override
    public UUID organizationId() {
        return id();
    }
}
