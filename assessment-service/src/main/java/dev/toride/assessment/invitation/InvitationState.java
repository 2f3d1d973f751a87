package dev.toride.assessment.invitation;

/** Where an invitation stands. */
public enum InvitationState {
    /** Sent, not opened yet. */
    PENDING,
    /** Opened once; a new link lets the same person go on. */
    OPENED,
    /** The link expired before it was opened. */
    EXPIRED,
    REVOKED
}
