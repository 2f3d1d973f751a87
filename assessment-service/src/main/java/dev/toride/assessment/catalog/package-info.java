/**
 * What the guideline says, as data: questionnaires and published surveys here, {@code edition}s, what {@code change}d between them and dated
 * {@code law} below, each read from a {@code pack} and served as it stands.
 *
 * <p>Invariant: every value here was written in a pack, carries its source and confidence, and never changes once read.
 * Nothing in this package computes a score, knows a tenant, or holds a guideline value as a constant.
 */
package dev.toride.assessment.catalog;
