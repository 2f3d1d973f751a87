/**
 * How far a company is on the way of its edition (進捗): steps, initiatives, SECURITY ACTION, and what to do next. Invariants: it
 * is computed from what is known when it is asked for and never stored, so it cannot be out of date; facts win, and an attestation
 * (会社による確認) fills where Toride cannot know; a questionnaire's result is never attested. How a step is judged is ours and
 * says so. Never tells a change of progress as an event: it may change because a day passes, a document elsewhere is withdrawn or
 * a pack is corrected, and nobody acts at that moment who could tell it truthfully; what it rests on is told already.
 */
package dev.toride.assessment.progress;
