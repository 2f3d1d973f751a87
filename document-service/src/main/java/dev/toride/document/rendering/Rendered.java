package dev.toride.document.rendering;

/**
 * A finished file.
 *
 * @param bytes the file; the same for the same document
 * @param sha256 of the bytes, as 64 lower-case hexadecimal digits
 */
public record Rendered(byte[] bytes, String sha256) {}
