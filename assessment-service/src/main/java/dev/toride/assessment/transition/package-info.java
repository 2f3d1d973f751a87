/**
 * What a company that moves to another edition (版の移行) keeps of its answers, what changed and what is new.
 *
 * <p>Invariant: reads only. What was completed stays as it is and can be scored again for ever; an answer goes over only where pack and choices
 * say that the same is asked. Never begins an assessment: that is {@code assessment}, which takes the same answers over.
 */
package dev.toride.assessment.transition;
