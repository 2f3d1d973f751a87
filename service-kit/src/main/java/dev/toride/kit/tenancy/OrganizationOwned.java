package dev.toride.kit.tenancy;

import java.util.UUID;

/** A thing that belongs to one company (組織) of a tenant. */
public interface OrganizationOwned {
    UUID organizationId();
}
