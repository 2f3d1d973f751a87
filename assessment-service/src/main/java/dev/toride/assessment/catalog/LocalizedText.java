package dev.toride.assessment.catalog;

/** A text that a person reads, in both languages; neither is ever blank. */
public record LocalizedText(String ja, String en) {}
