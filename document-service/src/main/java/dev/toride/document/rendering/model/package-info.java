/**
 * The document model: what a document says, before it is HTML, PDF, DOCX or Markdown.
 *
 * <p>Invariant: every text in it is plain text. Nothing here is parsed or evaluated again, so a value that looks like markup,
 * an expression or a field code stays the characters it is. Headings never jump a level and every cross reference has its target.
 * This package depends on nothing but the JDK and knows neither templates nor file formats.
 */
package dev.toride.document.rendering.model;
