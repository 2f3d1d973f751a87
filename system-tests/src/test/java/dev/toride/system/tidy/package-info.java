/**
 * The source tree as a reader meets it: short files, true links, one name for one thing, nothing of the machine it was written
 * on. It reads files only; what compiled classes must keep to is in test-kit's {@code architecture}.
 */
package dev.toride.system.tidy;
