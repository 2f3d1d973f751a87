package dev.toride.inventory.control;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ControlSheetRepository implements PanacheRepositoryBase<ControlSheet, UUID> {
    ControlSheet of(UUID organization) {
        return find("organizationId", organization).firstResult();
    }
}
