package dev.toride.system.journey;

import java.util.Map;
import java.util.regex.Pattern;

/** Who reads: in which language problems, domain texts and documents are wanted. */
enum Reader {
    JAPANESE("ja", Map.of("policy", "情報セキュリティ基本方針")),
    ENGLISH("en", Map.of("policy", "Information Security Policy"));

    private static final Pattern JAPANESE_LETTERS = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    private final String tag;
    private final Map<String, String> headings;

    Reader(String tag, Map<String, String> headings) {
        this.tag = tag;
        this.headings = headings;
    }

    /** As in {@code Accept-Language} and in the fields of domain texts. */
    String tag() {
        return tag;
    }

    /** What a document in this language is called. */
    String heading(String document) {
        return headings.get(document);
    }

    boolean understands(String text) {
        return !text.isBlank() && JAPANESE_LETTERS.matcher(text).find() == (this == JAPANESE);
    }
}
