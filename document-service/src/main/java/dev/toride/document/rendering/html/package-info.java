/**
 * Documents as HTML: the page that browsers show, and the same markup for the PDF writer.
 *
 * <p>Invariant: well-formed XML, no script, no reference to anything outside the page, every text escaped.
 */
package dev.toride.document.rendering.html;
