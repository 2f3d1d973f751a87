package dev.toride.assessment.assessment;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the person in charge set for one item of the whole company, with the reason. */
@Entity
@Table(name = "answer_by_hand")
class ValueByHand extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    UUID assessmentId;
    String item;
    String choice;
    String reason;
    String setBy;
    Instant setAt;

    /** For Hibernate. */
    protected ValueByHand() {}

    private ValueByHand(UUID id) {
        super(id);
    }

    static ValueByHand of(Assessment assessment, String item) {
        ValueByHand value = new ValueByHand(freshId());
        value.organizationId = assessment.organizationId;
        value.assessmentId = assessment.id();
        value.item = item;
        return value;
    }

    void set(String chosen, String why, String by, Instant now) {
        choice = chosen;
        reason = why;
        setBy = by;
        setAt = now;
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
