package dev.toride.assessment.finding;

/** How grave a finding is. */
public enum FindingGrade {
    /** 不適合: what was decided is not carried out, or does not work. */
    NONCONFORMITY,
    /** 改善の余地: carried out, but it could be better. */
    OBSERVATION
}
