package dev.toride.assessment.correctiveaction;

import dev.toride.kit.paging.Where;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class CorrectiveActionRepository implements PanacheRepositoryBase<CorrectiveAction, UUID> {
    List<CorrectiveAction> page(
            CorrectiveActionFilter filter,
            Optional<Set<UUID>> reachable,
            Optional<Set<UUID>> units,
            UUID after,
            int limit) {
        Where where = Where.after(after)
                .and("organizationId = :organization", "organization", filter.organization())
                .and("inspectionId = :inspection", "inspection", filter.inspection())
                .and("findingId = :finding", "finding", filter.finding())
                .and("unitId = :unit", "unit", filter.unit())
                .and("ownerId = :owner", "owner", filter.owner())
                .and("state = :state", "state", filter.state())
                .and("overdue = :overdue", "overdue", filter.overdue())
                .and("organizationId in :reachable", "reachable", reachable.orElse(null))
                .and("unitId in :units", "units", units.orElse(null));
        return find(where.query(), where.values()).page(0, limit).list();
    }

    /** Asked before the finding is locked, so that every writer locks the finding first and its actions after. */
    Optional<UUID> findingOf(UUID action) {
        return getEntityManager()
                .createQuery("select a.findingId from CorrectiveAction a where a.id = :id", UUID.class)
                .setParameter("id", action)
                .getResultStream()
                .findFirst();
    }

    Set<CorrectiveActionState> states(UUID finding) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select distinct a.state from CorrectiveAction a where a.findingId = :finding",
                        CorrectiveActionState.class)
                .setParameter("finding", finding)
                .getResultList());
    }

    List<CorrectiveAction> ofInspection(UUID inspection, int limit) {
        return find("inspectionId = ?1 order by id", inspection).page(0, limit).list();
    }

    List<CorrectiveActions.Count> counts(UUID organization) {
        return getEntityManager()
                .createQuery("""
                        select a.state, a.overdue, count(a) from CorrectiveAction a
                        where a.organizationId = :organization group by a.state, a.overdue""", CorrectiveActions.Count.class)
                .setParameter("organization", organization)
                .getResultList();
    }
}
