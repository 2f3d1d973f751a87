/**
 * What the guideline says about risks, as data: the scales and tables of each edition, and the sheet of threats and control checks.
 *
 * <p>Invariant: every value here was written in a pack, carries its source and confidence, and never changes once read. Nothing in this package
 * computes a risk, knows a tenant, or holds a guideline value as a constant.
 */
package dev.toride.inventory.guideline;
