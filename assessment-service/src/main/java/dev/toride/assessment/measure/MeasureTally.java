package dev.toride.assessment.measure;

/**
 * How the measures of a company stand at this moment, and what was completed in a span of time.
 *
 * @param undecided proposed, nobody has decided yet
 * @param open adopted and not in place yet
 * @param overdue those of them whose due date has passed
 * @param completed in the span
 * @param plannedYen of what is open or was completed in the span
 * @param spentYen so far, on the same measures
 */
public record MeasureTally(long undecided, long open, long overdue, long completed, long plannedYen, long spentYen) {}
