package dev.toride.assessment.inspectionreport;

import dev.toride.assessment.catalog.Catalog;
import dev.toride.assessment.catalog.Item;
import dev.toride.assessment.catalog.edition.GuidelineEntry;
import dev.toride.assessment.correctiveaction.CorrectiveActionResponse;
import dev.toride.assessment.correctiveaction.CorrectiveActions;
import dev.toride.assessment.finding.InspectionFindings;
import dev.toride.assessment.inspection.CriterionSource;
import dev.toride.assessment.inspection.InspectionCheckResponse;
import dev.toride.assessment.inspection.InspectionCriterion;
import dev.toride.assessment.inspection.InspectionResponse;
import dev.toride.assessment.inspection.InspectionSummary;
import dev.toride.assessment.inspection.InspectionSummary.MethodCounts;
import dev.toride.assessment.inspection.Inspections;
import dev.toride.assessment.inspectionreport.InspectionReport.ReportedCheck;
import dev.toride.assessment.inspectionreport.InspectionReport.ReportedFinding;
import dev.toride.assessment.inspectionreport.InspectionReport.ReportedMethod;
import dev.toride.assessment.scoring.Scorers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts the report of an inspection together. */
@ApplicationScoped
@Transactional
class InspectionReportService {
    /** Far more than people plan for a few hundred checks; a report is read by people. */
    private static final int ACTIONS_MAX = 5000;

    private final Inspections inspections;
    private final InspectionFindings findings;
    private final CorrectiveActions actions;
    private final Catalog catalog;
    private final Scorers scorers;

    @Inject
    InspectionReportService(
            Inspections inspections,
            InspectionFindings findings,
            CorrectiveActions actions,
            Catalog catalog,
            Scorers scorers) {
        this.inspections = inspections;
        this.findings = findings;
        this.actions = actions;
        this.catalog = catalog;
        this.scorers = scorers;
    }

    InspectionReport report(UUID id) {
        InspectionResponse inspection = inspections.require(id);
        List<InspectionCheckResponse> checks = inspections.checks(id);
        InspectionSummary summary = inspection.summary() == null ? InspectionSummary.of(checks) : inspection.summary();
        return new InspectionReport(
                inspection,
                summary.total(),
                summary.units(),
                methods(inspection, summary),
                checks.stream().map(this::check).toList(),
                findings(id),
                inspections
                        .previous(inspection)
                        .map(previous ->
                                InspectionChange.between(previous.id(), inspections.checks(previous.id()), checks))
                        .orElse(null));
    }

    private List<ReportedMethod> methods(InspectionResponse inspection, InspectionSummary summary) {
        Map<String, MethodCounts> counted =
                summary.methods().stream().collect(Collectors.toMap(MethodCounts::method, counts -> counts));
        return catalog.edition(inspection.edition()).inspectionMethods().stream()
                .filter(method -> counted.containsKey(method.id()))
                .map(method -> reported(method, counted.get(method.id())))
                .toList();
    }

    private static ReportedMethod reported(GuidelineEntry method, MethodCounts counted) {
        return new ReportedMethod(method.id(), method.title(), counted.counts());
    }

    private ReportedCheck check(InspectionCheckResponse check) {
        Optional<Item> item = item(check.criterion());
        return new ReportedCheck(
                check,
                item.map(Item::title).orElse(null),
                item.map(Item::question).orElse(null));
    }

    private Optional<Item> item(InspectionCriterion criterion) {
        if (criterion.source() != CriterionSource.QUESTIONNAIRE_ITEM) {
            return Optional.empty();
        }
        return scorers.find(criterion.questionnaire(), criterion.questionnaireVersion()).stream()
                .flatMap(scorer -> scorer.questionnaire().items().stream())
                .filter(item -> item.id().equals(criterion.item()))
                .findFirst();
    }

    private List<ReportedFinding> findings(UUID inspection) {
        Map<UUID, List<CorrectiveActionResponse>> byFinding = actions.ofInspection(inspection, ACTIONS_MAX).stream()
                .collect(Collectors.groupingBy(CorrectiveActionResponse::finding));
        return findings.of(inspection).stream()
                .map(finding -> new ReportedFinding(finding, byFinding.getOrDefault(finding.id(), List.of())))
                .toList();
    }
}
