/**
 * The detailed risk analysis (詳細リスク分析): importance, likelihood, risk value and level, and how control checks become a vulnerability.
 *
 * <p>Invariant: the rules are pure. What they compute follows from a pack and their arguments alone, says how it was reached, and where it cannot
 * be determined says why instead of guessing. No scale, table or band is written here: they are the edition's.
 */
package dev.toride.inventory.risk;
