/**
 * Documents as PDF: tagged and archivable (PDF/A-2a and PDF/UA-1), made from the HTML of {@code rendering.html}.
 *
 * <p>Invariant: equal documents give equal bytes; nothing outside the service's own resources is ever opened; only our fonts are
 * used, and what they lack is reported.
 */
package dev.toride.document.rendering.pdf;
