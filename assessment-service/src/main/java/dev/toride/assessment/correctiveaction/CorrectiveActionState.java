package dev.toride.assessment.correctiveaction;

/** Where a corrective action stands. */
public enum CorrectiveActionState {
    OPEN,
    /** Done; whether it helped is not checked yet. */
    DONE,
    /** Somebody else has seen that it helped. */
    EFFECTIVE,
    /** It did not help; a successor goes on. */
    INEFFECTIVE,
    /** Given up before it was done. */
    WITHDRAWN
}
