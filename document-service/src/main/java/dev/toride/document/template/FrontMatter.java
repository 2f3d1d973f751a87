package dev.toride.document.template;

import dev.toride.document.rendering.model.Language;
import dev.toride.document.rendering.model.Numbering;

/**
 * The head of a template text.
 *
 * @param dateField the DATE field that dates the document
 * @param organizationField the TEXT field that says whose it is
 */
record FrontMatter(
        Language language,
        String title,
        Numbering numbering,
        boolean contents,
        String dateField,
        String organizationField) {}
