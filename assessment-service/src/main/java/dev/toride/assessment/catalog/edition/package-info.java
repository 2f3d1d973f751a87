/**
 * An edition of the guideline: its principles, initiatives, steps, practices, roles, examples and guidance.
 *
 * <p>Invariant: ids refer only to things of the same edition and all of them resolve. Whatever is not IPA's says so in its provenance.
 * Nothing here judges a company: what a step or a star asks for is listed as {@link dev.toride.assessment.catalog.edition.Criterion criteria},
 * and computed elsewhere.
 */
package dev.toride.assessment.catalog.edition;
