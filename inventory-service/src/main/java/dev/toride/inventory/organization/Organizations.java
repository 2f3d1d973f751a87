package dev.toride.inventory.organization;

import dev.toride.kit.tenancy.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
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

    /**
     * The same, and lets no change of what its risks are computed from happen until the transaction ends, so that several
     * reads see one state.
     *
     * @throws dev.toride.kit.problem.Problem 404 if there is none that the caller may see
     */
    public Organization requireStill(UUID id) {
        return visible.require(organizations.findById(id, LockModeType.PESSIMISTIC_READ));
    }

    /**
     * Holds a company against parallel changes of what its risks are computed from, until the transaction ends: two changes
     * that each read the other's old state would leave a wrong risk behind.
     *
     * @throws dev.toride.kit.problem.Problem 404 if there is none that the caller may see
     */
    public Organization hold(UUID id) {
        return visible.require(organizations.findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
