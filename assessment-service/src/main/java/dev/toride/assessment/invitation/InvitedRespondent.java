package dev.toride.assessment.invitation;

/** In whose name the holder of a link answers. */
public enum InvitedRespondent {
    /** For the unit itself. */
    UNIT,
    /** As one employee of the unit, asked because nobody in it knows. */
    EMPLOYEE
}
