package dev.toride.assessment.progress.evaluation;

/** What a criterion is met by. */
public enum MetBy {
    /** By what Toride keeps or was told. */
    FACT,
    /** By a person of the company who vouches for it. */
    ATTESTATION
}
