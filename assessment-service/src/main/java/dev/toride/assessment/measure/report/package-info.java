/**
 * Progress reports on measures to the owner (経営者への報告): "月次や四半期ごとなど適切な機会" says the guideline.
 * Invariant: the reports of a schedule follow each other without gap or overlap. Never sends mail: it says that a report is
 * due, and gives its figures.
 */
package dev.toride.assessment.measure.report;
