package dev.toride.assessment.catalog;

import java.util.List;

/**
 * An edition (版) of the guideline.
 *
 * @param id stable, for example {@code ipa-sme-3}
 * @param version of our pack, raised when the pack is corrected
 * @param published month, {@code YYYY-MM}
 * @param attribution who owns the quoted texts, to be shown with them
 * @param managementRoles table 5; {@code emergencyRoles} table 6; {@code regulationFamilies} table 7
 */
public record Edition(
        String id,
        int version,
        LocalizedText title,
        String published,
        LocalizedText attribution,
        List<Source> sources,
        List<GuidelineEntry> principles,
        List<GuidelineEntry> initiatives,
        List<Step> steps,
        List<Practice> practices,
        List<GuidelineEntry> managementRoles,
        List<GuidelineEntry> emergencyRoles,
        List<GuidelineEntry> lossKinds,
        List<GuidelineEntry> inspectionMethods,
        List<GuidelineEntry> regulationFamilies) {
    public Edition {
        sources = List.copyOf(sources);
        principles = List.copyOf(principles);
        initiatives = List.copyOf(initiatives);
        steps = List.copyOf(steps);
        practices = List.copyOf(practices);
        managementRoles = List.copyOf(managementRoles);
        emergencyRoles = List.copyOf(emergencyRoles);
        lossKinds = List.copyOf(lossKinds);
        inspectionMethods = List.copyOf(inspectionMethods);
        regulationFamilies = List.copyOf(regulationFamilies);
    }
}
