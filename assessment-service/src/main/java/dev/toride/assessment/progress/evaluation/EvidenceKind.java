package dev.toride.assessment.progress.evaluation;

/** What a reference leads to. */
public enum EvidenceKind {
    ASSESSMENT,
    DOCUMENT,
    MEASURE,
    INSPECTION,
    MANAGEMENT_REVIEW,
    ROLE_ASSIGNMENT,
    ATTESTATION
}
