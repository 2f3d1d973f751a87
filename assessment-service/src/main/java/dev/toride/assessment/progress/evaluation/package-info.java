/**
 * How far a company is (どこまで進んでいるか): facts in, judgement out. Pure. Invariant: which fact decides which criterion stands in
 * {@link dev.toride.assessment.progress.evaluation.JudgedCriterion} alone; what belongs to a step, a practice or a star stands in
 * the edition's pack. Never looks anything up and never knows today's date but from the facts.
 */
package dev.toride.assessment.progress.evaluation;
