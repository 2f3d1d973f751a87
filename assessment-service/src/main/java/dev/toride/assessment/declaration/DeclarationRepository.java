package dev.toride.assessment.declaration;

import dev.toride.kit.paging.Where;
import dev.toride.kit.problem.NamedConstraints;
import dev.toride.kit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class DeclarationRepository implements PanacheRepositoryBase<SecurityActionDeclaration, UUID>, NamedConstraints {
    @Override
    public Map<String, ProblemType> constraints() {
        return Map.of(
                "security_action_declaration_star_key", DeclarationProblems.ALREADY_DECLARED,
                "declaration_number_pkey", DeclarationProblems.NUMBER_TAKEN);
    }

    @Override
    public Map<String, String> pointers() {
        return Map.of("security_action_declaration_star_key", "/star", "declaration_number_pkey", "/declarationId");
    }

    List<SecurityActionDeclaration> page(
            @Nullable UUID organization, Optional<Set<UUID>> reachable, UUID after, int limit) {
        Where where = Where.after(after)
                .and("organizationId = :organization", "organization", organization)
                .and("organizationId in :reachable", "reachable", reachable.orElse(null));
        return find(where.query(), where.values()).page(0, limit).list();
    }

    /** At most one of a star. */
    List<SecurityActionDeclaration> standing(UUID organization) {
        return list("organizationId = ?1 and state = ?2 order by star, id", organization, DeclarationState.DECLARED);
    }
}
