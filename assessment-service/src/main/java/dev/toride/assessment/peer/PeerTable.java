package dev.toride.assessment.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The frozen table, which belongs to no tenant. */
@ApplicationScoped
@Transactional
class PeerTable {
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    PeerTable(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @ActivateRequestContext
    boolean isFrozen(LocalDate month) {
        return entities.find(PeerMonth.class, month) != null;
    }

    /** All of a month or nothing; the second of two replicas fails on the month's row. @param tables by questionnaire */
    @ActivateRequestContext
    void keep(LocalDate month, Map<String, Map<CellKey, Distribution>> tables) {
        entities.persist(new PeerMonth(month, clock.instant()));
        entities.flush();
        tables.forEach((questionnaire, cells) -> cells.forEach((key, distribution) -> entities.persist(PeerCell.of(
                UuidVersion7Strategy.INSTANCE.generateUuid(null), month, questionnaire, key, distribution))));
    }
}
