package dev.toride.document.template;

/**
 * A value that does not fit its field.
 *
 * @param pointer where, as a JSON pointer into the fields: {@code /company}, {@code /parts/2/points}
 */
public record FieldFault(String pointer, Kind kind) {
    /** Why it does not fit. */
    public enum Kind {
        /** The template has no field or column of this id. */
        UNKNOWN_FIELD,
        /** A number where a text is wanted, and the like. */
        WRONG_TYPE,
        /** The choice has no option of this code. */
        UNKNOWN_OPTION,
        TOO_LONG,
        /** A number with more digits than a document has room for. */
        OUT_OF_RANGE,
        TOO_MANY_ROWS,
        /** A row lacks a column that every row must have. */
        MISSING_COLUMN,
        /**
         * Control characters, line ends in a single line, half of a surrogate pair, or a character that turns the direction of what
         * follows: a document must read as it is stored.
         */
        FORBIDDEN_CHARACTER
    }
}
