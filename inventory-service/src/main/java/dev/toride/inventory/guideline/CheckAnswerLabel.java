package dev.toride.inventory.guideline;

/** What the sheet calls an answer, and its number in the pull-down. */
public record CheckAnswerLabel(CheckAnswer id, int number, LocalizedText label, Provenance provenance) {}
