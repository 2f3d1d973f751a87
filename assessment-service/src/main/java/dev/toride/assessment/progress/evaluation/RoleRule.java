package dev.toride.assessment.progress.evaluation;

import dev.toride.assessment.catalog.edition.Criterion;
import java.util.Set;
import java.util.UUID;

/**
 * Roles of table 5 (役割分担) are held: the officer's, and at least one of the others. One person may hold them all, as is usual in
 * a small company. When they were assigned is not told.
 *
 * @param officer who answers for all of it
 * @param others of whom one is enough, because the table is an example (例)
 */
record RoleRule(String officer, Set<String> others) implements CriterionRule {
    @Override
    public RuleAnswer judge(Criterion criterion, CompanyFacts facts) {
        UUID held = facts.roles().get(officer);
        if (held == null) {
            return RuleAnswer.lacking(ShortfallCode.OFFICER_MISSING);
        }
        return others.stream()
                .sorted()
                .filter(facts.roles()::containsKey)
                .findFirst()
                .map(other -> RuleAnswer.proven(
                        null, evidence(held), evidence(facts.roles().get(other))))
                .orElseGet(() -> RuleAnswer.lacking(ShortfallCode.ROLES_MISSING));
    }

    private static EvidenceReference evidence(UUID assignment) {
        return new EvidenceReference(EvidenceKind.ROLE_ASSIGNMENT, assignment);
    }
}
