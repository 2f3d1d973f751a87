package dev.toride.assessment.inspection;

/** Who looks. */
public enum InspectionKind {
    /** 点検: the people concerned look themselves. */
    INSPECTION,
    /** 監査: somebody independent of the audited work looks. */
    AUDIT
}
