package dev.toride.document.document;

import java.util.Set;

/** The rules of the house for documents, each a named value. */
final class ApprovalPolicy {
    /** Who may approve: the owner (経営者) or the person responsible for information security (情報セキュリティ責任者). */
    static final Set<String> APPROVERS = Set.of("OWNER", "INFORMATION_SECURITY_OFFICER");

    private ApprovalPolicy() {}
}
