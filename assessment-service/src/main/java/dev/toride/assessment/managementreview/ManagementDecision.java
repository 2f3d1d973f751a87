package dev.toride.assessment.managementreview;

/** Where an evaluation leads. */
public enum ManagementDecision {
    /** The measures do what they are meant to do. */
    CONTINUE,
    /** 対策の追加や改善. */
    IMPROVE,
    /** 基本方針の見直し. */
    REVISE_POLICY,
    /** リスクの特定に戻る. */
    REASSESS_RISKS
}
