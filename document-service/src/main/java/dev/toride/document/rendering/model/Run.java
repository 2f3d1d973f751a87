package dev.toride.document.rendering.model;

/** A piece of a line. */
public sealed interface Run {

    /** Words of the template. */
    record Text(String text, boolean strong) implements Run {
        public static Text of(String text) {
            return new Text(text, false);
        }
    }

    /**
     * The value of a field, or its blank.
     *
     * @param id the field it came from
     * @param text what is shown; for a blank the characters that ask a pen to fill them in
     * @param strong whether the template wanted it bold
     * @param blank whether the field had no value
     * @param bound whether a word processor should keep every place of this field equal (see {@link Document#bound()})
     */
    record Field(String id, String text, boolean strong, boolean blank, boolean bound) implements Run {}

    /** A reference to the heading that bears this anchor; shown as the number of the heading, or its words where it has no number. */
    record Reference(String anchor) implements Run {}

    /** A forced new line. */
    record LineBreak() implements Run {}
}
