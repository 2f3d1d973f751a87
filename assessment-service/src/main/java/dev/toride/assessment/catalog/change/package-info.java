/**
 * What changes for a company that moves from one edition of the guideline to another.
 *
 * <p>Invariant: pure functions over packs. Continuity is what packs say of their own predecessor and nothing else: it is never guessed from
 * equal ids or similar texts, and a way over several editions is as weak as its weakest step. Nothing here touches a company's answers.
 */
package dev.toride.assessment.catalog.change;
