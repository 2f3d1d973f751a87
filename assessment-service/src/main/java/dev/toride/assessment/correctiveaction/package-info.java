/**
 * Corrective actions (是正処置): what is done about a finding, by whom, until when, and whether it helped.
 * Invariant: only somebody else than its owner finds an action effective; one that did not help always has a successor; a
 * finding stands where its actions have brought it. Never raises a finding and never sends mail: what is overdue is told as
 * an event.
 */
package dev.toride.assessment.correctiveaction;
