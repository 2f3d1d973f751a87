package dev.toride.assessment.scoring;

/** One addition on the way to the total. */
public record TraceStep(String item, String choice, int points, int runningTotal) {}
