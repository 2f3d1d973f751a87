package dev.toride.assessment.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What other features ask about a company's documents. */
@ApplicationScoped
@Transactional
public class Documents {
    private final EntityManager entities;

    @Inject
    Documents(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A document as it stands.
     *
     * @param state by the names of document-service
     * @param since when it was published, else approved, else drafted
     */
    public record Known(UUID id, String template, String state, Instant since) {}

    /** Of each template and state the one that has stood longest, without those withdrawn; as few as there are templates and states. */
    public List<Known> standing(UUID organization) {
        return entities.createQuery("""
                        select d.id, d.template, d.state, d.since from KnownDocument d
                        where d.organizationId = :organization and d.state <> 'WITHDRAWN'
                        and not exists (select 1 from KnownDocument e where e.organizationId = d.organizationId
                          and e.template = d.template and e.state = d.state
                          and (e.since < d.since or e.since = d.since and e.id < d.id))
                        order by d.template, d.since, d.id""", Known.class)
                .setParameter("organization", organization)
                .getResultList();
    }
}
