package dev.toride.kit.tenancy;

import dev.toride.kit.problem.KitProblems;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The one look-up rule: what is missing and what belongs to somebody else answer the same 404. */
@ApplicationScoped
public class Visible {
    private final Caller caller;

    @Inject
    Visible(Caller caller) {
        this.caller = caller;
    }

    /** @throws dev.toride.kit.problem.Problem 404 if there is none, or it is of an organization the caller may not reach */
    public <T extends OrganizationOwned> T require(@Nullable T found) {
        if (found == null || !caller.mayReach(found.organizationId())) {
            throw KitProblems.NOT_FOUND.problem();
        }
        return found;
    }

    /** @throws dev.toride.kit.problem.Problem 404 if the caller is limited to other units of its company */
    public void requireUnit(UUID unit) {
        if (!caller.units().map(mine -> mine.contains(unit)).orElse(true)) {
            throw KitProblems.NOT_FOUND.problem();
        }
    }

    /** @throws dev.toride.kit.problem.Problem 403 if the caller is limited to some units of its company */
    public void requireWholeOrganization() {
        if (caller.units().isPresent()) {
            throw KitProblems.UNIT_LIMITED.problem();
        }
    }

    /** @throws dev.toride.kit.problem.Problem 403 if the caller is limited to some organizations of its tenant */
    public void requireAllOrganizations() {
        if (caller.organizations().isPresent()) {
            throw KitProblems.ORGANIZATION_LIMITED.problem();
        }
        requireWholeOrganization();
    }

    /** @throws dev.toride.kit.problem.Problem 404 if the caller may not reach this organization */
    public void requireOrganization(UUID organization) {
        if (!caller.mayReach(organization)) {
            throw KitProblems.NOT_FOUND.problem();
        }
    }
}
