package dev.toride.assessment.progress.evaluation;

import dev.toride.assessment.catalog.edition.Criterion;
import dev.toride.assessment.catalog.edition.Edition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which fact decides which criterion: the one place that says so. The names are the packs' ids. */
public enum JudgedCriterion {
    BASIC_RULES_ADOPTED(ResultRule.COMPLETED),
    BASIC_RULES_IN_PLACE(ResultRule.NOTHING_OPEN),
    /** What is published outside can be read by employees and partners, too: 周知 is at least done by 公開. */
    BASIC_POLICY_MADE_KNOWN(DocumentRule.published("basic-policy")),
    BASIC_POLICY_PUBLISHED(DocumentRule.published("basic-policy")),
    SELF_ASSESSMENT_COMPLETED(ResultRule.COMPLETED),
    MEASURES_DECIDED(new DecisionRule()),
    HANDBOOK_MADE_KNOWN(DocumentRule.published("handbook")),
    RESPONSIBILITIES_ASSIGNED(new RoleRule(
            "INFORMATION_SECURITY_OFFICER",
            Set.of("DEPARTMENT_SECURITY_OFFICER", "SYSTEM_ADMINISTRATOR", "EDUCATION_OFFICER", "INSPECTION_OFFICER"))),
    /** Roles of table 6 are known here, but not whom to call. */
    EMERGENCY_STRUCTURE_READY(new AttestedRule()),
    SYSTEMS_KNOWN_AND_BUDGETED(new AttestedRule()),
    RISKS_TREATED(new AttestedRule()),
    /** Regulations bind once they are approved; they are for the company's own people. */
    REGULATIONS_APPROVED(DocumentRule.approved("regulation-[0-9]{2}")),
    CONTRACTORS_COVERED(new AttestedRule()),
    INSPECTION_REPORTED(new InspectionRule()),
    CLOUD_CHECKED(ResultRule.COMPLETED),
    RISKS_ANALYSED_IN_DETAIL(new AttestedRule()),
    IMPROVEMENT_CONTINUED(ResultRule.REPEATED);

    private final CriterionRule rule;

    JudgedCriterion(CriterionRule rule) {
        this.rule = rule;
    }

    /** Whether a person of the company may vouch for it; a questionnaire's result is what it is. */
    public static boolean isAttestable(Criterion criterion) {
        return !ruleOf(criterion).asksForAResult();
    }

    /** @throws IllegalStateException naming every criterion of the editions that nothing here can judge */
    public static void requireAll(Collection<Edition> editions) {
        List<String> wrong = new ArrayList<>();
        for (Edition edition : editions) {
            emptySteps(edition)
                    .forEach(step -> wrong.add(
                            edition.id() + ": everybody would have reached " + step + ", which asks for nothing"));
            for (Criterion criterion : edition.criteria()) {
                Optional<JudgedCriterion> judged = find(criterion.id());
                if (judged.isEmpty()) {
                    wrong.add(edition.id() + ": no rule judges the criterion '" + criterion.id() + "'");
                } else if (judged.get().rule.asksForAResult() != (criterion.questionnaire() != null)) {
                    wrong.add(edition.id() + ": '" + criterion.id()
                            + "' must have a questionnaire if it is judged by a result, and only then");
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(String.join("\n", wrong));
        }
    }

    private static List<String> emptySteps(Edition edition) {
        return Stream.concat(
                        edition.steps().stream()
                                .filter(step -> step.criteria().isEmpty())
                                .map(step -> "step " + step.id()),
                        edition.securityAction().stars().stream()
                                .filter(star -> star.criteria().isEmpty())
                                .map(star -> "star " + star.id()))
                .toList();
    }

    static CriterionRule ruleOf(Criterion criterion) {
        return find(criterion.id())
                .orElseThrow(() -> new IllegalStateException("no rule judges " + criterion.id()))
                .rule;
    }

    private static Optional<JudgedCriterion> find(String id) {
        return Stream.of(values()).filter(judged -> judged.name().equals(id)).findFirst();
    }
}
