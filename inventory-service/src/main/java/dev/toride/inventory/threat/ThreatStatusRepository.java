package dev.toride.inventory.threat;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ThreatStatusRepository implements PanacheRepositoryBase<ThreatStatus, UUID> {
    ThreatStatus of(UUID organization) {
        return find("organizationId", organization).firstResult();
    }
}
