/**
 * The fonts that we ship: which characters they have, and the outlines of their glyphs.
 *
 * <p>Invariant: a character that no font has is known before anything is drawn, so it can be shown as 〓 and reported; it is never
 * replaced in silence. No font of the machine is ever used.
 */
package dev.toride.document.rendering.font;
