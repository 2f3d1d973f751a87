package dev.toride.assessment.organization;

import java.util.Set;

/** Who decides on security in a company, by the names of inventory-service's roles. */
public final class DecidingRoles {
    /**
     * The owner (経営者) and the person responsible for information security (情報セキュリティ責任者): they decide on measures by
     * section 4(3), and the latter has "決定権限" by table 5. Some things are for the owner alone: see who uses other values.
     */
    public static final Set<String> DECIDERS = Set.of("OWNER", "INFORMATION_SECURITY_OFFICER");

    private DecidingRoles() {}
}
