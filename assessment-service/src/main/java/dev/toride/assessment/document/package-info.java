/**
 * What this service knows of a company's documents, told by document-service's events: which template, in which state, since
 * when. Invariant: newest wins, by the owner's sequence, so what was withdrawn stays withdrawn. Never holds a document's text.
 */
package dev.toride.assessment.document;
