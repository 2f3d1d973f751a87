/**
 * Measures proposed from a completed assessment: one for each item that came out weak or unknown, in the words of the
 * questionnaire's guidance. Invariant: proposing again adds only what is missing. Never decides, and never presents the
 * guidance as IPA's: each text carries its provenance.
 */
package dev.toride.assessment.measure.proposal;
