package dev.toride.inventory.guideline;

/** A text that a person reads, in both languages; neither is ever blank. */
public record LocalizedText(String ja, String en) {}
