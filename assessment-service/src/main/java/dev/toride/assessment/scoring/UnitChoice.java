package dev.toride.assessment.scoring;

/** What one unit answered to the item at hand. */
public record UnitChoice(String unit, String choice) {}
