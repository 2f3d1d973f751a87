package dev.toride.inventory.organization;

import dev.toride.kit.problem.NamedConstraints;
import dev.toride.kit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class OrganizationRepository implements PanacheRepositoryBase<Organization, UUID>, NamedConstraints {
    @Override
    public Map<String, ProblemType> constraints() {
        return Map.of("organization_external_id_key", OrganizationProblems.EXTERNAL_ID_TAKEN);
    }

    @Override
    public Map<String, String> pointers() {
        return Map.of("organization_external_id_key", "/externalId");
    }

    /** @param reachable empty for all of the tenant */
    List<Organization> page(UUID after, Optional<Set<UUID>> reachable, @Nullable String externalId, int limit) {
        StringBuilder query = new StringBuilder("id > :after");
        Parameters parameters = Parameters.with("after", after);
        if (reachable.isPresent()) {
            query.append(" and id in :reachable");
            parameters.and("reachable", reachable.get());
        }
        if (externalId != null) {
            query.append(" and externalId = :externalId");
            parameters.and("externalId", externalId);
        }
        return find(query.append(" order by id").toString(), parameters)
                .page(0, limit)
                .list();
    }

    boolean externalIdTaken(String externalId, @Nullable UUID byOtherThan) {
        return byOtherThan == null
                ? count("externalId = ?1", externalId) > 0
                : count("externalId = ?1 and id <> ?2", externalId, byOtherThan) > 0;
    }
}
