package dev.toride.inventory.control;

import dev.toride.inventory.risk.CompletedMeasure;
import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * An improvement measure for an item, as its owner last told. One that is not finished is kept as well, so that a late older
 * event cannot finish it.
 */
@Entity
@Table(name = "known_measure")
class KnownMeasure extends Aggregate implements OrganizationOwned {
    long sequence = -1;
    UUID organizationId;
    String questionnaire;
    String item;
    String choice;
    /** Null while it is not finished, or not any more. */
    Instant completedAt;

    /** For Hibernate. */
    protected KnownMeasure() {}

    KnownMeasure(UUID id, UUID organization) {
        super(id);
        organizationId = organization;
    }

    /** Newest wins; an older state that arrives late changes nothing. */
    void learn(long newest, MeasureFacts.State state) {
        if (sequence < newest) {
            sequence = newest;
            questionnaire = state.questionnaire();
            item = state.item();
            choice = state.choice();
            completedAt = state.completedAt();
        }
    }

    CompletedMeasure completed() {
        return new CompletedMeasure(id().toString(), completedAt, choice);
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
