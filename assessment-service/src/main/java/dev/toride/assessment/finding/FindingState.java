package dev.toride.assessment.finding;

/** Where a finding stands. */
public enum FindingState {
    /** Nothing is being done about it. */
    OPEN,
    /** A corrective action is under way. */
    IN_CORRECTION,
    /** Corrected, and somebody else has seen that it helped. */
    RESOLVED,
    /** The company lives with it, for a reason. */
    ACCEPTED,
    /** The judgement was changed before the report: there was nothing to find. */
    WITHDRAWN;

    public boolean isCorrectable() {
        return this == OPEN || this == IN_CORRECTION;
    }
}
