package dev.toride.assessment.scoring;

/** How the answers of several units become one answer of the organization, item by item. */
public enum ConsolidationRule {
    /** The answer with the fewest points, so that one わからない decides. The careful rule, and the default. */
    LOWEST,
    /** The most frequent answer; where two are equally frequent, the one with fewer points. */
    MAJORITY
}
