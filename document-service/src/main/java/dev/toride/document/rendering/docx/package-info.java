/**
 * Documents as DOCX: our own WordprocessingML over static style and settings parts.
 *
 * <p>Invariant: valid Office Open XML (proved part by part in tests), byte for byte the same for the same document. A value only
 * ever becomes the text of a run or of a bound content control, never an instruction of a field, a formula or a relationship.
 */
package dev.toride.document.rendering.docx;
