package dev.toride.assessment.scoring;

/** An answered item below its maximum; {@code lost} is the maximum less {@code points}, always above 0. */
public record WeakItem(String item, int points, int lost) {}
