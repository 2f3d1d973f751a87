package dev.toride.document.template;

import java.util.Map;
import java.util.Optional;

/**
 * A field that a template asks for.
 *
 * @param id camelCase, as in template files and in the API
 * @param required whether a document without it is not finished; an optional field that is missing leaves its passage out
 * @param bound whether a word processor keeps all its places equal
 * @param source what it is filled from, for the person who extends the template
 * @param maxLength of a TEXT, MULTILINE or LIST item in characters; of a TABLE or LIST in rows see {@link #MAX_ROWS}
 * @param options of a CHOICE, by code in the order of declaration; empty otherwise
 * @param columns of a TABLE, by id in the order of declaration; empty otherwise
 */
public record FieldDeclaration(
        String id,
        FieldType type,
        boolean required,
        boolean bound,
        Label label,
        String source,
        int maxLength,
        Map<String, Label> options,
        Map<String, FieldDeclaration> columns) {

    /** A document is for people; longer registers belong into a workbook. */
    public static final int MAX_ROWS = 2_000;

    public Optional<FieldDeclaration> column(String id) {
        return Optional.ofNullable(columns.get(id));
    }
}
