/**
 * Scoring of many sheets in one stream of NDJSON lines.
 * Invariant: lines are answered in their order, each with its number; a bad line is answered by its problem and never stops
 * the rest; memory does not grow with the number of lines.
 */
package dev.toride.assessment.scoring.bulk;
