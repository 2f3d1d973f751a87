/**
 * How a company's totals developed, and where they go. Invariant: only totals that mean the same are compared. Reads what completed
 * assessments keep for ever and keeps nothing itself.
 */
package dev.toride.assessment.scorehistory;
