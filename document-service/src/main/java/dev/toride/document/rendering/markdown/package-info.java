/**
 * Documents as Markdown (CommonMark with GFM tables), for version control and plain reading.
 *
 * <p>Invariant: a value that contains markup characters reads as those characters; no HTML is written.
 */
package dev.toride.document.rendering.markdown;
