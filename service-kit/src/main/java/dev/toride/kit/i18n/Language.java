package dev.toride.kit.i18n;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Locale;

/** A language that Toride speaks. Japanese is the default. */
public enum Language {
    JA(Locale.JAPANESE),
    EN(Locale.ENGLISH);

    private static final List<Locale> SPOKEN = List.of(Locale.JAPANESE, Locale.ENGLISH);
    /** Longer headers are cut by hostile clients' hopes, not by browsers. */
    private static final int HEADER_CHARS_MAX = 512;

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The BCP 47 tag, for {@code Content-Language}. */
    public String tag() {
        return locale.getLanguage();
    }

    /**
     * The best language for an {@code Accept-Language} header (RFC 9110 §12.5.4, RFC 4647 look-up).
     * A missing, malformed or foreign preference gives Japanese: a reader is never refused over a language.
     */
    public static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > HEADER_CHARS_MAX) {
            return JA;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.ENGLISH.equals(best) ? EN : JA;
        } catch (IllegalArgumentException malformed) {
            return JA;
        }
    }
}
