package dev.toride.assessment.catalog.edition;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;

/**
 * What such a loss looks like in a small company (事例).
 *
 * @param lossKind id of the edition's kind of loss
 * @param company line of business and number of employees
 * @param story what happened and what it cost
 * @param cause why it could happen
 * @param lesson what would have prevented it or kept it small
 */
public record CaseExample(
        String id,
        String lossKind,
        LocalizedText title,
        LocalizedText company,
        LocalizedText story,
        LocalizedText cause,
        LocalizedText lesson,
        Provenance provenance) {}
