/**
 * What inspections and audits brought to light (指摘事項): raised by a judgement, corrected or accepted with a reason.
 * Invariant: one finding per check at most; it is settled only by corrective actions whose effect was checked, or by somebody
 * who may decide to live with it. Never judges and never plans a correction itself.
 */
package dev.toride.assessment.finding;
