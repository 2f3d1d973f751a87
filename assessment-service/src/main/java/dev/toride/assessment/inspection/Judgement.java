package dev.toride.assessment.inspection;

/** What a check showed (判定). */
public enum Judgement {
    CONFORMING,
    /** 改善の余地あり: carried out, but it could be better. */
    OBSERVATION,
    NONCONFORMING,
    NOT_APPLICABLE,
    /** It could not be looked at. */
    NOT_CHECKED;

    boolean findsSomething() {
        return this == OBSERVATION || this == NONCONFORMING;
    }

    boolean needsReason() {
        return this == NOT_APPLICABLE || this == NOT_CHECKED;
    }
}
