package dev.toride.document.rendering.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The languages a document can be written in. */
public enum Language {
    JA("ja", "ja-JP", Locale.JAPAN, "yyyy年M月d日"),
    EN("en", "en-GB", Locale.UK, "d MMMM yyyy");

    private final String tag;
    private final String region;
    private final DateTimeFormatter date;

    Language(String tag, String region, Locale locale, String datePattern) {
        this.tag = tag;
        this.region = region;
        this.date = DateTimeFormatter.ofPattern(datePattern, locale);
    }

    /** BCP 47 tag without a region, for example {@code ja}: the name used in APIs and file names. */
    public String tag() {
        return tag;
    }

    /** BCP 47 tag with the region that word processors want, for example {@code ja-JP}. */
    public String region() {
        return region;
    }

    /** The date as a reader of this language expects it: 2026年11月24日 or 24 November 2026. */
    public String format(LocalDate day) {
        return date.format(day);
    }

    public static Language of(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("No document is written in language '" + tag + "'; there are ja and en");
    }
}
