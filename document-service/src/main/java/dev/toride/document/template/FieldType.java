package dev.toride.document.template;

import java.util.Locale;

/** What a field holds. The names in lower case are the ones in template files. */
public enum FieldType {
    /** One line. */
    TEXT,
    /** Several lines; each line end is a new line in the document. */
    MULTILINE,
    /** A day. Shown as 2026年11月24日 or 24 November 2026. */
    DATE,
    /** A decimal number. Shown as given, without grouping. */
    NUMBER,
    /** One of the declared options, by its code. Shown as the option's label. */
    CHOICE,
    /** Texts, one per item. */
    LIST,
    /** Rows of columns, which are fields themselves. */
    TABLE,
    /** A radar chart. */
    FIGURE;

    static FieldType of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
