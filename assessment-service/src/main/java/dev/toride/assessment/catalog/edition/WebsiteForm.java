package dev.toride.assessment.catalog.edition;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;

/**
 * A way to run a web site (ウェブサイトの運営形態).
 *
 * @param freedom what can be built with it
 * @param effort people, time and things needed
 * @param cost to open and to run
 * @param responsibility which security the company itself answers for
 * @param suits for whom it is right
 * @param provenance of the title
 * @param cellProvenance of all other texts
 */
public record WebsiteForm(
        String id,
        LocalizedText title,
        Provenance provenance,
        LocalizedText freedom,
        LocalizedText effort,
        LocalizedText cost,
        LocalizedText responsibility,
        LocalizedText suits,
        Provenance cellProvenance) {}
