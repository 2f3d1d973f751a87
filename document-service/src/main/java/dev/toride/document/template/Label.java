package dev.toride.document.template;

import dev.toride.document.rendering.model.Language;

/** A text in both languages. */
public record Label(String ja, String en) {
    public String in(Language language) {
        return language == Language.JA ? ja : en;
    }
}
