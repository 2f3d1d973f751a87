package dev.toride.assessment.catalog.edition;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;

/**
 * What a declaration's number (自己宣言ID) looks like.
 *
 * @param pattern regular expression that the whole number matches
 */
public record DeclarationId(String pattern, LocalizedText description, Provenance provenance) {}
