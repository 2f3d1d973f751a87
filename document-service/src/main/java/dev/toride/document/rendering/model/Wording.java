package dev.toride.document.rendering.model;

import java.math.BigDecimal;

/** The few words that formats add to what a document says. */
public final class Wording {
    private final Language language;

    private Wording(Language language) {
        this.language = language;
    }

    public static Wording in(Language language) {
        return new Wording(language);
    }

    public String contents() {
        return say("目次", "Contents");
    }

    /** Head of the first column of the data table beside a chart. */
    public String axis() {
        return say("区分", "Area");
    }

    /** Shown where a chart has no value. */
    public String none() {
        return say("－", "–");
    }

    /** Without grouping, and with the minus sign of print instead of a hyphen. */
    public static String number(BigDecimal number) {
        return number.signum() < 0 ? "−" + number.negate().toPlainString() : number.toPlainString();
    }

    private String say(String japanese, String english) {
        return language == Language.JA ? japanese : english;
    }
}
