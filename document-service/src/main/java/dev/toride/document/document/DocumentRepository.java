package dev.toride.document.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<CompanyDocument, UUID> {
    /** A null organization does not filter; {@code reachable} is empty for a caller who may reach all. */
    List<CompanyDocument> page(@Nullable UUID organization, Optional<Set<UUID>> reachable, UUID after, int limit) {
        return find("""
                        id > ?1 and (?2 is null or organizationId = ?2)
                        and (?3 = true or organizationId in ?4) order by id""", after, organization, reachable.isEmpty(), reachable.orElse(Set.of()))
                .page(0, limit)
                .list();
    }
}
