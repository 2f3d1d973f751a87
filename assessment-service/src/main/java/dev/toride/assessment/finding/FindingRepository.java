package dev.toride.assessment.finding;

import dev.toride.kit.paging.Where;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class FindingRepository implements PanacheRepositoryBase<InspectionFinding, UUID> {
    private static final Set<FindingState> UNSETTLED = Set.of(FindingState.OPEN, FindingState.IN_CORRECTION);

    List<InspectionFinding> page(
            FindingFilter filter, Optional<Set<UUID>> reachable, Optional<Set<UUID>> units, UUID after, int limit) {
        Where where = Where.after(after)
                .and("organizationId = :organization", "organization", filter.organization())
                .and("inspectionId = :inspection", "inspection", filter.inspection())
                .and("unitId = :unit", "unit", filter.unit())
                .and("grade = :grade", "grade", filter.grade())
                .and("state = :state", "state", filter.state())
                .and("organizationId in :reachable", "reachable", reachable.orElse(null))
                .and("unitId in :units", "units", units.orElse(null));
        return find(where.query(), where.values()).page(0, limit).list();
    }

    /** Held until the transaction ends. */
    Optional<InspectionFinding> ofCheck(UUID check) {
        return find("checkId", check).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<InspectionFinding> standing(UUID inspection) {
        return list("inspectionId = ?1 and state <> ?2 order by id", inspection, FindingState.WITHDRAWN);
    }

    long unsettled(UUID inspection) {
        return count("inspectionId = ?1 and state in ?2", inspection, UNSETTLED);
    }

    List<InspectionFindings.Count> counts(UUID organization) {
        return getEntityManager()
                .createQuery("""
                        select f.grade, f.state, count(f) from InspectionFinding f
                        where f.organizationId = :organization group by f.grade, f.state""", InspectionFindings.Count.class)
                .setParameter("organization", organization)
                .getResultList();
    }
}
