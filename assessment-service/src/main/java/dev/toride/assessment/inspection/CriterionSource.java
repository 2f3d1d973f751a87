package dev.toride.assessment.inspection;

/** Where a criterion (点検基準) comes from. */
public enum CriterionSource {
    /** An item of a questionnaire of the catalog, such as the five rules (情報セキュリティ5か条) or the self-assessment (自社診断). */
    QUESTIONNAIRE_ITEM,
    /** An article of the company's own regulations, which document-service keeps. */
    REGULATION_ARTICLE,
    OTHER
}
