package dev.toride.assessment.catalog;

/** How well a value is known. Only {@link #GUIDELINE} and {@link #TWO_SOURCES} may be presented as IPA's without a caveat. */
public enum Confidence {
    /** Read in the text of the guideline itself. */
    GUIDELINE,
    /** Two public sources agree. */
    TWO_SOURCES,
    /** One public source says so. */
    ONE_SOURCE,
    /** No source could be read: to be treated as a guess. */
    UNVERIFIED,
    /** Our own design or wording, not IPA's. */
    PROPOSAL,
    /** Written by the tenant itself for its own companies: neither IPA's nor ours. */
    TENANT
}
