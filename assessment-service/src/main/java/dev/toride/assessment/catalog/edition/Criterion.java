package dev.toride.assessment.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import jakarta.annotation.Nullable;

/**
 * A fact about a company by which a step or a star is judged. The id is what a progress report computes; which facts make up a step is data.
 *
 * @param nextAction what a company does that does not meet it yet
 * @param practice id of the practice that brings it about
 * @param questionnaire the one whose completed assessment it asks for, where it asks for one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Criterion(
        String id,
        LocalizedText title,
        LocalizedText nextAction,
        String practice,
        @Nullable String questionnaire,
        Provenance provenance) {}
