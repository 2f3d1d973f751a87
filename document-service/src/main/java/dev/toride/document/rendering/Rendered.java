package dev.toride.document.rendering;

import java.util.List;

/**
 * A finished file.
 *
 * @param bytes the file; the same for the same document
 * @param mediaType for the header Content-Type
 * @param sha256 of the bytes, as 64 lower-case hexadecimal digits
 * @param unknownGlyphs characters of the document that no font of ours can draw, in order of appearance; the PDF shows 〓 (the
 *     printer's mark for a missing type) in their place. Only a PDF holds our fonts, so for other formats the list is empty.
 */
public record Rendered(byte[] bytes, String mediaType, String sha256, List<String> unknownGlyphs) {}
