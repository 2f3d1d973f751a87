package dev.toride.assessment.measure;

/** Who came up with a measure. */
public enum MeasureOrigin {
    /** Taken from the guidance of a questionnaire for an item that came out weak. */
    PROPOSAL,
    /** Written by the company itself. */
    OWN
}
