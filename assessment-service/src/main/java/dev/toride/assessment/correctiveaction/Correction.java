package dev.toride.assessment.correctiveaction;

import dev.toride.assessment.finding.FindingState;
import java.util.Set;

/** Where its corrective actions bring a finding. */
final class Correction {
    private Correction() {}

    /** @param actions the states in which the finding's actions are */
    static FindingState of(Set<CorrectiveActionState> actions) {
        if (actions.contains(CorrectiveActionState.OPEN) || actions.contains(CorrectiveActionState.DONE)) {
            return FindingState.IN_CORRECTION;
        }
        // One that did not help counts for nothing by itself: its successor tells.
        return actions.contains(CorrectiveActionState.EFFECTIVE) ? FindingState.RESOLVED : FindingState.OPEN;
    }
}
