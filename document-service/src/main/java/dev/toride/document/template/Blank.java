package dev.toride.document.template;

import java.util.List;

/**
 * A field that still has to be filled in.
 *
 * @param where the headings of the passages that wait for it, in order and in the language of the text; the document's title where
 *     no heading precedes
 */
public record Blank(String id, Label label, List<String> where) {}
