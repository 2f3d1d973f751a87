/**
 * People without an account answer through a link that opens once and expires.
 * Invariant: whoever holds a link sees the questionnaire and their own answers, nothing else; answers survive when a link is
 * used up, re-issued or revoked. Never sends anything: the portal delivers the link.
 */
package dev.toride.assessment.invitation;
