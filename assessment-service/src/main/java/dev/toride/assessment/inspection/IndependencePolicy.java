package dev.toride.assessment.inspection;

import dev.toride.assessment.organization.People;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Who is independent of what is audited, in one place. The guideline: 監査は監査対象業務に従事していない、独立した監査担当者によって実施される
 * (part 2, 4(5), note 8). How that is told from an organization chart is our rule, not IPA's.
 */
final class IndependencePolicy {
    /** 点検責任者: whose work is looking, not doing. Whoever holds another role has a hand in what the company as a whole does. */
    static final Set<String> LOOKS_ONLY = Set.of("INSPECTION_OFFICER");

    private IndependencePolicy() {}

    /** @param units what is audited; the organization's own id stands for the company as a whole */
    static boolean isIndependent(People.Member person, UUID organization, Collection<UUID> units) {
        return units.stream()
                .noneMatch(unit -> unit.equals(organization) ? shapesTheCompany(person) : person.belongsTo(unit));
    }

    private static boolean shapesTheCompany(People.Member person) {
        return !LOOKS_ONLY.containsAll(person.roles());
    }
}
