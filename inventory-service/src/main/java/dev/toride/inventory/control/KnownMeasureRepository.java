package dev.toride.inventory.control;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class KnownMeasureRepository implements PanacheRepositoryBase<KnownMeasure, UUID> {
    /** The newest finished one for an item. */
    Optional<KnownMeasure> latestCompleted(UUID organization, String questionnaire, String item) {
        return find("""
                organizationId = ?1 and questionnaire = ?2 and item = ?3 and completedAt is not null
                order by completedAt desc, id desc""", organization, questionnaire, item).page(0, 1).firstResultOptional();
    }
}
