/**
 * Management's evaluation (経営者による評価) of what inspections reported, and where it leads: carry on, improve, revise the
 * policy, or go back to the identification of risks. Invariant: only the owner decides, with a reason, and what was decided
 * never changes; neither do the figures it rests on. Never decides by itself.
 */
package dev.toride.assessment.managementreview;
