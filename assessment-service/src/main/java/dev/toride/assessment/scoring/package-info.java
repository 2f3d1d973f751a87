/**
 * Questionnaire and answers in, score out; and the answers of several units put together.
 *
 * <p>Invariant: pure functions. The same questionnaire and the same answers give the same result for ever, in whatever order the answers
 * come. No rule here reads a clock, a database or a request ({@code Scorers} finds the questionnaire, the resources speak HTTP), and no
 * guideline value is written here: points, bands and texts are the questionnaire's.
 */
package dev.toride.assessment.scoring;
