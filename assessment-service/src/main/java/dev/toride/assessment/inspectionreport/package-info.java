/**
 * The report of an inspection (点検報告・監査報告) as data for a template: figures, checks, findings with what is done about them,
 * and what changed since the previous one. Invariant: what was judged is shown as it was reported; corrective actions as they
 * stand now. Changes nothing.
 */
package dev.toride.assessment.inspectionreport;
