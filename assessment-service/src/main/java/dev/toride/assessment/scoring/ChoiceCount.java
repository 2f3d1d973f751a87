package dev.toride.assessment.scoring;

/** How many items were answered with a choice. */
public record ChoiceCount(String choice, int count) {}
