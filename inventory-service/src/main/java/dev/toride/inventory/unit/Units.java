package dev.toride.inventory.unit;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** What other features ask about units. Call inside a transaction. */
@ApplicationScoped
public class Units {
    private final UnitRepository units;

    @Inject
    Units(UnitRepository units) {
        this.units = units;
    }

    /**
     * Holds the unit against being closed until the transaction ends, so that whoever refers to it now is seen by whoever closes it.
     *
     * @param unit null passes: the reference is optional
     * @throws dev.toride.kit.problem.Problem 422 at the pointer if the company has no such unit
     */
    public void requireIn(UUID organization, @Nullable UUID unit, String pointer) {
        if (unit == null) {
            return;
        }
        Unit found = units.findById(unit, LockModeType.PESSIMISTIC_READ);
        if (found == null || !found.organizationId().equals(organization)) {
            throw UnitProblems.UNKNOWN.at(pointer);
        }
    }
}
