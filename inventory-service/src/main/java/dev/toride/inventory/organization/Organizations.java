package dev.toride.inventory.organization;

import dev.toride.kit.tenancy.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** What other features ask about companies. Call inside a transaction. */
@ApplicationScoped
public class Organizations {
    private final OrganizationRepository organizations;
    private final Visible visible;

    @Inject
    Organizations(OrganizationRepository organizations, Visible visible) {
        this.organizations = organizations;
        this.visible = visible;
    }

    /** @throws dev.toride.kit.problem.Problem 404 if there is none that the caller may see */
    public Organization require(UUID id) {
        return visible.require(organizations.findById(id));
    }

    /** The company of an event, held against parallel recomputations of its risks until the transaction ends. */
    public Optional<Organization> hold(UUID id) {
        return organizations.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
