/**
 * The questionnaires that a caller may use: the shipped ones, and those that its tenant wrote itself ({@code own.…}), which are held to the
 * rules of shipped packs.
 *
 * <p>Invariant: a version never changes and never goes away once it is there, so whatever was answered with it can be scored again for ever;
 * another tenant's questionnaire does not exist here. Never says of a tenant's own text that it is IPA's or ours, and never scores.
 */
package dev.toride.assessment.questionnaire;
