/**
 * Kept assessments (自社診断) of a company: drafted, opened to units, answered one by one, consolidated, completed.
 * Invariant: a completed assessment never changes; its result is stored as it was computed. Answers are separate rows, so
 * departments never wait for each other. Never scores by itself: that is {@code scoring}.
 */
package dev.toride.assessment.assessment;
