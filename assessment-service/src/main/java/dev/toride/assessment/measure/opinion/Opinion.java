package dev.toride.assessment.measure.opinion;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.annotation.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What one person thinks of one measure. */
@Entity
@Table(name = "measure_opinion")
class Opinion extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    UUID measureId;
    UUID personId;

    @Enumerated(EnumType.STRING)
    Stance stance;

    String text;
    Instant givenAt;

    /** For Hibernate. */
    protected Opinion() {}

    private Opinion(UUID id) {
        super(id);
    }

    static Opinion of(UUID organization, UUID measure, UUID person) {
        Opinion opinion = new Opinion(freshId());
        opinion.organizationId = organization;
        opinion.measureId = measure;
        opinion.personId = person;
        return opinion;
    }

    void give(Stance taken, @Nullable String said, Instant now) {
        stance = taken;
        text = said;
        givenAt = now;
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
