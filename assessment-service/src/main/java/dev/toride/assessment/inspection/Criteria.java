package dev.toride.assessment.inspection;

import dev.toride.assessment.catalog.Catalog;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.edition.Edition;
import dev.toride.assessment.scoring.Scorers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Draws checks from criteria and the catalog; what a reference names must be there. */
@ApplicationScoped
class Criteria {
    private final Catalog catalog;
    private final Scorers scorers;

    @Inject
    Criteria(Catalog catalog, Scorers scorers) {
        this.catalog = catalog;
        this.scorers = scorers;
    }

    /** @throws dev.toride.kit.problem.Problem 422 at /edition */
    void requireEdition(String edition) {
        if (catalog.findEdition(edition).isEmpty()) {
            throw InspectionProblems.UNKNOWN_EDITION.at("/edition");
        }
    }

    /**
     * One check per criterion and unit of the inspection.
     *
     * @throws dev.toride.kit.problem.Problem 422 at the pointer of what there is not, 409 for a criterion that is there twice
     */
    List<InspectionCheck> draw(Inspection inspection, List<PlannedCriterion> planned) {
        List<InspectionCheck> checks = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < planned.size(); i++) {
            String pointer = "/criteria/" + i;
            List<String> methods = methods(inspection.edition, planned.get(i).methods(), pointer + "/methods");
            for (InspectionCriterion criterion : items(planned.get(i).criterion(), pointer + "/criterion")) {
                if (!known.add(criterion.key())) {
                    throw InspectionProblems.DUPLICATE_CHECK.at(pointer + "/criterion");
                }
                for (UUID unit : inspection.units) {
                    checks.add(InspectionCheck.of(inspection, unit, criterion, methods));
                }
                if (checks.size() > InspectionCheck.PER_INSPECTION_MAX) {
                    throw InspectionProblems.TOO_MANY_CHECKS.at("/criteria");
                }
            }
        }
        return checks;
    }

    /** @throws dev.toride.kit.problem.Problem 422 at the pointer of what there is not */
    InspectionCheck one(Inspection inspection, UUID unit, InspectionCheckRequest request) {
        List<String> methods = methods(inspection.edition, request.methods(), "/methods");
        List<InspectionCriterion> items = items(request.criterion(), "/criterion");
        if (request.criterion().source() == CriterionSource.QUESTIONNAIRE_ITEM
                && request.criterion().item() == null) {
            throw InspectionProblems.CRITERION_MISFIT.at("/criterion/item");
        }
        return InspectionCheck.of(inspection, unit, items.getFirst(), methods);
    }

    private List<InspectionCriterion> items(InspectionCriterion criterion, String pointer) {
        criterion.misfit().ifPresent(field -> {
            throw InspectionProblems.CRITERION_MISFIT.at(pointer + "/" + field);
        });
        if (criterion.source() != CriterionSource.QUESTIONNAIRE_ITEM) {
            return List.of(criterion);
        }
        Questionnaire questionnaire = scorers.find(criterion.questionnaire(), criterion.questionnaireVersion())
                .orElseThrow(() -> InspectionProblems.UNKNOWN_CRITERION.at(pointer + "/questionnaire"))
                .questionnaire();
        Integer version = questionnaire.namedVersion();
        if (criterion.item() == null) {
            return questionnaire.items().stream()
                    .map(item -> criterion.ofItem(item.id(), version))
                    .toList();
        }
        if (questionnaire.items().stream().noneMatch(item -> item.id().equals(criterion.item()))) {
            throw InspectionProblems.UNKNOWN_CRITERION.at(pointer + "/item");
        }
        return List.of(criterion.ofItem(criterion.item(), version));
    }

    private List<String> methods(String edition, List<String> wanted, String pointer) {
        Edition known = catalog.edition(edition);
        for (int i = 0; i < wanted.size(); i++) {
            String method = wanted.get(i);
            if (known.inspectionMethods().stream()
                    .noneMatch(offered -> offered.id().equals(method))) {
                throw InspectionProblems.UNKNOWN_METHOD.at(pointer + "/" + i);
            }
        }
        return wanted.stream().distinct().toList();
    }
}
