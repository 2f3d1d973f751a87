package dev.toride.assessment.catalog;

/** How a questionnaire is evaluated. */
public enum QuestionnaireMode {
    /** Choices carry points; a complete sheet has a total and a band. */
    POINTS,
    /** Choices settle an item or leave it open; there is no total and no band. */
    CHECKLIST
}
