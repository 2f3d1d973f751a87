package dev.toride.inventory.guideline;

/** Which answer to a check a choice of the self-assessment amounts to. */
public record ChoiceMeaning(String choice, CheckAnswer answer) {}
