package dev.toride.assessment.progress;

import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.problem.NamedConstraints;
import dev.toride.kit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AttestationRepository implements PanacheRepositoryBase<Attestation, UUID>, NamedConstraints {
    /** Two who both create the same one: the second is stale, not wrong. */
    @Override
    public Map<String, ProblemType> constraints() {
        return Map.of("attestation_once_key", KitProblems.STALE);
    }

    Optional<Attestation> of(UUID organization, String criterion) {
        return find("organizationId = ?1 and criterion = ?2", organization, criterion)
                .firstResultOptional();
    }

    /** At most one for each criterion of the editions that the company had. */
    List<Attestation> ofOrganization(UUID organization) {
        return list("organizationId = ?1 order by criterion", organization);
    }
}
