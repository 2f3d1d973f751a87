/**
 * Declarations of SECURITY ACTION (自己宣言), one star or two, as a company records them here. Invariants: a company stands by one
 * declaration of a star at a time; a number belongs to one company; what the company had in place when it declared is stored and
 * never changes. A company declares itself, so one that is not ready is warned and not stopped: it says that it knows. Never
 * declares anything at IPA, and never speaks of a declaration as if somebody had examined it.
 */
package dev.toride.assessment.declaration;
