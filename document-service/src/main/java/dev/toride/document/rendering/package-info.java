/**
 * Rendering: a finished document becomes a file.
 *
 * <p>Invariant: the same document and format give the same bytes, on any machine and at any time. Pure Java without injection,
 * clock, network or file access beyond the service's own resources; it knows neither templates nor where values came from.
 */
package dev.toride.document.rendering;
