package dev.toride.kit.audit;

import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.tenancy.Caller;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The audit trail as the tenant reads it, oldest first; each service gives it a path of its own. */
@ApplicationScoped
public class AuditEntries {
    private final EntityManager entities;
    private final Caller caller;
    private final Visible visible;

    @Inject
    AuditEntries(EntityManager entities, Caller caller, Visible visible) {
        this.entities = entities;
        this.caller = caller;
        this.visible = visible;
    }

    @Transactional
    public Page<AuditEntryResponse> list(@Nullable UUID organization, PageQuery page) {
        if (organization != null) {
            visible.requireOrganization(organization);
        }
        Set<UUID> reachable = organization != null
                ? Set.of(organization)
                : caller.organizations().orElse(Set.of());
        boolean everything = organization == null && caller.organizations().isEmpty();
        List<AuditEntry> rows = entities.createQuery(
                        "from AuditEntry e where e.id > :after and (:everything = true or e.organizationId in :reachable)"
                                + " order by e.id",
                        AuditEntry.class)
                .setParameter("after", page.after(organization))
                .setParameter("everything", everything)
                .setParameter("reachable", reachable)
                .setMaxResults(page.fetch())
                .getResultList();
        return page.page(rows, row -> row.id, AuditEntryResponse::of);
    }
}
