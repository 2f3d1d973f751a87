/**
 * Japanese and English: which language a reader asked for, and message bundles.
 * Invariant: Japanese is the default and both languages always exist. Never decides what a text says.
 */
package dev.toride.kit.i18n;
