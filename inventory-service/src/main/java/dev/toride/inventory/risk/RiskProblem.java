package dev.toride.inventory.risk;

/**
 * What is wrong with one value.
 *
 * @param pointer JSON pointer to it in the request, such as {@code /confidentiality} or {@code /personalInformation/0}
 */
public record RiskProblem(Kind kind, String pointer) {

    /** The rules a value can break; {@link #code()} is the stable name the API shows. */
    public enum Kind {
        VALUE_OUTSIDE_SCALE("value-outside-scale"),
        UNKNOWN_PERSONAL_INFORMATION("unknown-personal-information"),
        UNKNOWN_IMPORTANCE_REASON("unknown-importance-reason");

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
