package dev.toride.inventory.organization;

import dev.toride.kit.problem.NamedConstraints;
import dev.toride.kit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class OrganizationRepository implements PanacheRepositoryBase<Organization, UUID>, NamedConstraints {
    @Override
    public Map<String, ProblemType> constraints() {
        return Map.of("organization_external_id_key", OrganizationProblems.EXTERNAL_ID_TAKEN);
    }

    List<Organization> page(UUID after, boolean everything, Set<UUID> reachable, int limit) {
        return find("id > ?1 and (?2 = true or id in ?3) order by id", after, everything, reachable)
                .page(0, limit)
                .list();
    }

    boolean externalIdTaken(String externalId, UUID byOtherThan) {
        return count("externalId = ?1 and id <> ?2", externalId, byOtherThan) > 0;
    }
}
