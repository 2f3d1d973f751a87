/**
 * Drawings: one geometry per kind of figure, drawn as SVG with text, as SVG of outlines only, or as PNG.
 *
 * <p>Invariant: a drawing says nothing that the data table beside it does not say. No font of the machine is used.
 */
package dev.toride.document.rendering.figure;
