package dev.toride.document.rendering.model;

/** The marks of ordered lists by how deep they are nested: 1. / (1) / イ in Japanese, 1. / (a) / (i) in English. */
public final class ItemNumbers {
    private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
    private static final String[] ROMAN = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};

    private ItemNumbers() {}

    /**
     * @param depth 0 for a list that stands in no other list
     * @param index 1 for the first item
     */
    public static String mark(Language language, Numbering numbering, int depth, int index) {
        String first = numbering == Numbering.REGULATION ? String.valueOf(index) : index + ".";
        return switch (depth) {
            case 0 -> first;
            case 1 -> language == Language.JA || index > 26 ? "(" + index + ")" : "(" + (char) ('a' + index - 1) + ")";
            default -> deepest(language, index);
        };
    }

    private static String deepest(Language language, int index) {
        if (language == Language.JA && index <= IROHA.length()) {
            return IROHA.substring(index - 1, index);
        }
        return language == Language.EN && index <= ROMAN.length ? "(" + ROMAN[index - 1] + ")" : "-" + index;
    }
}
