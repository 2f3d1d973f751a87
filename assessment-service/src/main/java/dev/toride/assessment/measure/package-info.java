/**
 * Improvement measures (対策の決定): proposed or written, decided by the people in charge, carried out by an owner until a day.
 * Invariants: only a person with a deciding role adopts, adapts, declines or resumes; an adopted measure always has an owner
 * and a due date; for one item of a questionnaire there is at most one open proposal. Never changes an assessment: whether a
 * measure helped is what the next assessment says. Measures are of the whole company; who is limited to units of it reads them and
 * gives opinions, but neither decides nor sees results.
 */
package dev.toride.assessment.measure;
