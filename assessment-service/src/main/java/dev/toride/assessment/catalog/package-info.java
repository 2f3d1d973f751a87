/**
 * What the guideline says, as data: editions and questionnaires, each read from a pack and served as it stands.
 *
 * <p>Invariant: every value here was written in a pack, carries its source and confidence, and never changes once read.
 * Nothing in this package computes a score, knows a tenant, or holds a guideline value as a constant.
 */
package dev.toride.assessment.catalog;
