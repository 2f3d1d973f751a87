package dev.toride.assessment.catalog.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import jakarta.annotation.Nullable;

/**
 * A provision (条項) and what follows from it.
 *
 * @param article its number, absent where the numbering of that time was not read
 * @param subject what it is about
 * @param consequence penalty, duty or claim, in our short words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Provision(
        @Nullable LocalizedText article, LocalizedText subject, LocalizedText consequence, Provenance provenance) {}
