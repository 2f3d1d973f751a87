package dev.toride.assessment.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AskedUnitRepository implements PanacheRepositoryBase<AskedUnit, UUID> {
    boolean anybodyIsAsked(UUID assessment) {
        return find("assessmentId", assessment).page(0, 1).firstResultOptional().isPresent();
    }

    boolean isAsked(UUID assessment, UUID unit) {
        return count("assessmentId = ?1 and unitId = ?2", assessment, unit) > 0;
    }

    /** In the order of unit ids, after one of them. */
    List<UUID> page(UUID assessment, UUID after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select u.unitId from AskedUnit u
                        where u.assessmentId = :assessment and u.unitId > :after order by u.unitId""", UUID.class)
                .setParameter("assessment", assessment)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Asks these units and no others. */
    void replace(Assessment assessment, Collection<UUID> wanted) {
        Set<UUID> missing = new HashSet<>(wanted);
        for (AskedUnit asked : list("assessmentId", assessment.id())) {
            if (!missing.remove(asked.unitId)) {
                delete(asked);
            }
        }
        missing.stream().sorted().map(unit -> AskedUnit.of(assessment, unit)).forEach(this::persist);
    }
}
