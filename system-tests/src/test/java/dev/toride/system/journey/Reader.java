package dev.toride.system.journey;

import java.util.regex.Pattern;

/** Who reads: in which language problems, domain texts and documents are wanted. */
enum Reader {
    JAPANESE("ja", "情報セキュリティ基本方針"),
    ENGLISH("en", "Information Security Policy");

    private static final Pattern JAPANESE_LETTERS = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    private final String tag;
    private final String policy;

    Reader(String tag, String policy) {
        this.tag = tag;
        this.policy = policy;
    }

    /** As in {@code Accept-Language} and in the fields of domain texts. */
    String tag() {
        return tag;
    }

    /** What the basic policy is called. */
    String policy() {
        return policy;
    }

    boolean understands(String text) {
        return !text.isBlank() && JAPANESE_LETTERS.matcher(text).find() == (this == JAPANESE);
    }
}
