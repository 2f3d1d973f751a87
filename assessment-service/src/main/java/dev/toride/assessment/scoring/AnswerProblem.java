package dev.toride.assessment.scoring;

/**
 * What is wrong with one element of the answers.
 *
 * @param pointer JSON pointer to the element, relative to the document that holds {@code answers}, such as {@code /answers/3/item}
 */
public record AnswerProblem(Kind kind, String pointer) {

    /** The rules an answer can break; {@link #code()} is the stable name the API shows. */
    public enum Kind {
        DUPLICATE_ITEM("duplicate-item"),
        UNKNOWN_ITEM("unknown-item"),
        UNKNOWN_CHOICE("unknown-choice");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Lower case with hyphens, as in {@code /problems/{code}}. */
        public String code() {
            return code;
        }
    }

    /** Shorthand for the code of the kind. */
    public String code() {
        return kind.code();
    }
}
