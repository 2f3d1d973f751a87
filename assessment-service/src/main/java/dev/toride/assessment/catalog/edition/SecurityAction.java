package dev.toride.assessment.catalog.edition;

import java.util.List;

/** What is known of IPA's programme SECURITY ACTION: a company declares itself, nobody certifies it. */
public record SecurityAction(
        List<Star> stars, Wording wording, DeclarationId declarationId, List<GuidelineEntry> facts) {
    public SecurityAction {
        stars = List.copyOf(stars);
        facts = List.copyOf(facts);
    }
}
