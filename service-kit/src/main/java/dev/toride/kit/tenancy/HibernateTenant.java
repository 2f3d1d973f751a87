package dev.toride.kit.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** The first wall: Hibernate adds {@code tenant_id = ?} to look-ups, queries and bulk statements of {@code @TenantId} entities. */
@PersistenceUnitExtension
@RequestScoped
public class HibernateTenant implements TenantResolver {
    @Override
    public String getDefaultTenantId() {
        return "";
    }

    @Override
    public String resolveTenantId() {
        return Caller.currentTenant();
    }
}
