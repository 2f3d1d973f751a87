package dev.toride.assessment.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.PackEtag;
import dev.toride.assessment.catalog.PackReference;
import dev.toride.assessment.catalog.Source;
import dev.toride.kit.precondition.Tagged;
import jakarta.annotation.Nullable;
import java.util.List;

/**
 * An edition (版) of the guideline.
 *
 * @param id stable, for example {@code ipa-sme-3}
 * @param version of our pack, raised when the pack is corrected
 * @param basedOn the pack that it takes over what it does not say itself
 * @param predecessor id of the edition before it, absent for the first that is shipped
 * @param published month, {@code YYYY-MM}
 * @param attribution who owns the quoted texts, to be shown with them
 * @param highlights what is known to be new in it (主な変更点)
 * @param criteria what steps and stars are judged by
 * @param managementRoles table 5; {@code emergencyRoles} table 6; {@code regulationFamilies} table 7
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Edition(
        String id,
        int version,
        @Nullable PackReference basedOn,
        @Nullable String predecessor,
        LocalizedText title,
        String published,
        LocalizedText attribution,
        List<Source> sources,
        List<GuidelineEntry> highlights,
        List<GuidelineEntry> principles,
        List<GuidelineEntry> initiatives,
        List<Criterion> criteria,
        List<Step> steps,
        List<Practice> practices,
        List<GuidelineEntry> managementRoles,
        List<GuidelineEntry> emergencyRoles,
        List<GuidelineEntry> lossKinds,
        List<CaseExample> caseExamples,
        List<GuidelineEntry> inspectionMethods,
        List<InspectionExample> inspectionExamples,
        List<GuidelineEntry> regulationFamilies,
        StepFour stepFour,
        SecurityAction securityAction)
        implements Tagged {
    public Edition {
        sources = List.copyOf(sources);
        highlights = List.copyOf(highlights);
        principles = List.copyOf(principles);
        initiatives = List.copyOf(initiatives);
        criteria = List.copyOf(criteria);
        steps = List.copyOf(steps);
        practices = List.copyOf(practices);
        managementRoles = List.copyOf(managementRoles);
        emergencyRoles = List.copyOf(emergencyRoles);
        lossKinds = List.copyOf(lossKinds);
        caseExamples = List.copyOf(caseExamples);
        inspectionMethods = List.copyOf(inspectionMethods);
        inspectionExamples = List.copyOf(inspectionExamples);
        regulationFamilies = List.copyOf(regulationFamilies);
    }

    @Override
    public String etag() {
        return PackEtag.of(id, version, basedOn);
    }
}
