package dev.toride.assessment.finding;

import java.util.Set;

/** The rules of the house for findings, each a named value. */
final class AcceptancePolicy {
    /**
     * Who may decide to live with a finding: the owner (経営者) or the person responsible for information security
     * (情報セキュリティ責任者), who has "決定権限" by table 5.
     */
    static final Set<String> DECIDERS = Set.of("OWNER", "INFORMATION_SECURITY_OFFICER");

    private AcceptancePolicy() {}
}
