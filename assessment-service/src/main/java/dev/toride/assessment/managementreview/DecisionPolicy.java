package dev.toride.assessment.managementreview;

import java.util.Collection;
import java.util.Set;

/** The rules of the house for management reviews, each a named value. */
final class DecisionPolicy {
    /** Who decides: the owner (経営者), to whom the result is reported (part 2, 4(5)). */
    static final Set<String> DECIDERS = Set.of("OWNER");

    private DecisionPolicy() {}

    /** Carrying on as it is and changing something exclude each other. */
    static boolean contradict(Collection<ManagementDecision> decisions) {
        return decisions.contains(ManagementDecision.CONTINUE) && decisions.size() > 1;
    }
}
