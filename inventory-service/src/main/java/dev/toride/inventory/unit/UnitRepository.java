package dev.toride.inventory.unit;

import dev.toride.kit.problem.NamedConstraints;
import dev.toride.kit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID>, NamedConstraints {
    @Override
    public Map<String, ProblemType> constraints() {
        return Map.of(
                "unit_name_key",
                UnitProblems.NAME_TAKEN,
                "person_unit_fkey",
                UnitProblems.IN_USE,
                "role_assignment_unit_fkey",
                UnitProblems.IN_USE,
                "asset_owner_unit_fkey",
                UnitProblems.IN_USE);
    }

    @Override
    public Map<String, String> pointers() {
        return Map.of("unit_name_key", "/name");
    }

    List<Unit> page(UUID organization, UUID after, int limit) {
        return find("organizationId = ?1 and id > ?2 order by id", organization, after)
                .page(0, limit)
                .list();
    }

    boolean nameTaken(UUID organization, String name, @Nullable UUID byOtherThan) {
        return byOtherThan == null
                ? count("organizationId = ?1 and name = ?2", organization, name) > 0
                : count("organizationId = ?1 and name = ?2 and id <> ?3", organization, name, byOtherThan) > 0;
    }
}
