/**
 * What if: the points and parts that measures would gain, and the best set of them for a budget. Invariants: the best set is
 * exact, never a guess, and of equally good sets the declared rules choose; nothing is kept. The rules are pure; only the
 * edge knows HTTP, the catalog and kept assessments.
 */
package dev.toride.assessment.measure.simulation;
