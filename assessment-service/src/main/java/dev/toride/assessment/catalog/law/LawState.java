package dev.toride.assessment.catalog.law;

/** What can be said of a law on a day. */
public enum LawState {
    /** The entry was verified to be the law of that day. */
    IN_FORCE,
    /** The entry is the last that is known; whether it still held on that day was not verified. */
    NOT_VERIFIED
}
