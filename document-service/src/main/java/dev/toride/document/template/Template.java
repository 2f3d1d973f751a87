package dev.toride.document.template;

import dev.toride.document.rendering.model.Language;
import java.util.Map;

/**
 * One version of a template in all languages. A published version never changes: a new wording is a new version.
 *
 * @param id kebab-case, for example {@code basic-policy}
 * @param version 1, 2, …
 * @param name what the template makes, for lists
 * @param fields declarations by field id in the order of the template file
 */
public record Template(
        String id, int version, Label name, Map<String, FieldDeclaration> fields, Map<Language, TemplateText> texts) {

    /** Every template has a text in every language. */
    public TemplateText in(Language language) {
        return texts.get(language);
    }

    /** What does not fit, in a stable order; empty when the fields can be filled in. Missing fields are no fault but blanks. */
    public java.util.List<FieldFault> check(Fields values) {
        return FieldCheck.check(fields, values);
    }
}
