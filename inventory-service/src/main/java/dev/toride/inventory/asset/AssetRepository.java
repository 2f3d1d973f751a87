package dev.toride.inventory.asset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AssetRepository implements PanacheRepositoryBase<Asset, UUID> {

    long number(UUID organization) {
        return count("organizationId", organization);
    }

    List<Asset> page(UUID organization, UUID after, int limit) {
        return find("organizationId = ?1 and id > ?2 order by id", organization, after)
                .page(0, limit)
                .list();
    }
}
