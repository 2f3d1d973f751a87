package dev.toride.inventory.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RiskRepository implements PanacheRepositoryBase<Risk, UUID> {
    List<Risk> page(UUID organization, UUID after, int limit) {
        return find("organizationId = ?1 and id > ?2 order by id", organization, after)
                .page(0, limit)
                .list();
    }

    /** Lets go of what is written, so that a register of any size stands in memory a portion at a time. */
    void release(Collection<?> written) {
        written.forEach(getEntityManager()::detach);
    }

    List<Risk> among(UUID organization, List<UUID> ids) {
        return list("organizationId = ?1 and id in ?2", organization, ids);
    }
}
