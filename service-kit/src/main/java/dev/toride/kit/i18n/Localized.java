package dev.toride.kit.i18n;

/** A value that a message shows in the language of the message. */
@FunctionalInterface
public interface Localized {
    String in(Language language);
}
