package dev.toride.assessment.inspection;

import dev.toride.kit.paging.Where;
import dev.toride.kit.problem.NamedConstraints;
import dev.toride.kit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class InspectionCheckRepository implements PanacheRepositoryBase<InspectionCheck, UUID>, NamedConstraints {
    @Override
    public Map<String, ProblemType> constraints() {
        return Map.of("inspection_check_once_key", InspectionProblems.DUPLICATE_CHECK);
    }

    List<InspectionCheck> page(InspectionCheckFilter filter, Optional<Set<UUID>> units, UUID after, int limit) {
        Where where = Where.after(after)
                .and("inspectionId = :inspection", "inspection", filter.inspection())
                .and("unitId = :unit", "unit", filter.unit())
                .and("judgement = :judgement", "judgement", filter.judgement())
                .and("unitId in :units", "units", units.orElse(null));
        return find(where.query(), where.values()).page(0, limit).list();
    }

    /** In the order they were planned; bounded by how many an inspection may have. */
    List<InspectionCheck> ofInspection(UUID inspection) {
        return list("inspectionId = ?1 order by id", inspection);
    }

    long count(UUID inspection) {
        return count("inspectionId", inspection);
    }

    boolean exists(InspectionCheck check) {
        return count(
                        "inspectionId = ?1 and unitId = ?2 and criterionKey = ?3",
                        check.inspectionId,
                        check.unitId,
                        check.criterionKey)
                > 0;
    }

    Set<UUID> units(UUID inspection) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select distinct c.unitId from InspectionCheck c where c.inspectionId = :inspection",
                        UUID.class)
                .setParameter("inspection", inspection)
                .getResultList());
    }
}
