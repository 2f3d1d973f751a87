package dev.toride.document.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who may do what in a company, by the roles of tables 5 and 6. */
@ApplicationScoped
@Transactional
public class People {
    private final EntityManager entities;

    @Inject
    People(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The person of a company who signs in with a subject and holds one of the roles.
     *
     * @param subject {@code ISSUER|SUB}
     */
    public Optional<UUID> holder(UUID organization, String subject, Set<String> roles) {
        return entities.createQuery("""
                        select p.id from KnownPerson p, KnownRoleAssignment r
                        where p.organizationId = :organization and p.subject = :subject and p.removed = false
                        and r.personId = p.id and r.organizationId = :organization and r.revoked = false
                        and r.role in :roles""", UUID.class)
                .setParameter("organization", organization)
                .setParameter("subject", subject)
                .setParameter("roles", roles)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
