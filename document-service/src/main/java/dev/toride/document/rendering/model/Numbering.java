package dev.toride.document.rendering.model;

/** How headings and ordered lists are counted. */
public enum Numbering {
    /** Headings bear no number. */
    NONE,
    /** 1, 1.1, 1.1.1: for policies and reports. */
    SECTIONS,
    /**
     * Regulations (規程): 第1章, 第2条 counted through all chapters, and in ordered lists 項 (1), 号 ((1)) and イロハ.
     * In English: Chapter 1, Article 2, (1), (a).
     */
    REGULATION
}
