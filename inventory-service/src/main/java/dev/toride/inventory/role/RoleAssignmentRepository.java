package dev.toride.inventory.role;

import dev.toride.kit.problem.NamedConstraints;
import dev.toride.kit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class RoleAssignmentRepository implements PanacheRepositoryBase<RoleAssignment, UUID>, NamedConstraints {
    @Override
    public Map<String, ProblemType> constraints() {
        return Map.of("role_assignment_once_key", RoleAssignmentProblems.ALREADY_ASSIGNED);
    }

    /** People who hold every one of the roles, for the company or any unit; the first ones are enough to warn. */
    List<UUID> holdersOfEvery(Set<Role> roles, UUID organization, int limit) {
        return getEntityManager()
                .createQuery(
                        "select r.personId from RoleAssignment r where r.organizationId = :organization and r.role in :roles"
                                + " group by r.personId having count(distinct r.role) = :number order by r.personId",
                        UUID.class)
                .setParameter("organization", organization)
                .setParameter("roles", roles)
                .setParameter("number", (long) roles.size())
                .setMaxResults(limit)
                .getResultList();
    }

    List<RoleAssignment> page(UUID organization, UUID after, int limit) {
        return find("organizationId = ?1 and id > ?2 order by id", organization, after)
                .page(0, limit)
                .list();
    }

    boolean alreadyAssigned(RoleAssignment assignment) {
        return count(
                        "personId = ?1 and role = ?2 and (unitId = ?3 or unitId is null and ?3 is null)",
                        assignment.personId,
                        assignment.role,
                        assignment.unitId)
                > 0;
    }
}
