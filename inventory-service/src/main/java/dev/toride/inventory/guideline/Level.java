package dev.toride.inventory.guideline;

/** One step of a scale and what it means. */
public record Level(int value, LocalizedText label) {}
