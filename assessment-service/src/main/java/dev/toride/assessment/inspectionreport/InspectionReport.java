package dev.toride.assessment.inspectionreport;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.correctiveaction.CorrectiveActionResponse;
import dev.toride.assessment.finding.FindingResponse;
import dev.toride.assessment.inspection.InspectionCheckResponse;
import dev.toride.assessment.inspection.InspectionResponse;
import dev.toride.assessment.inspection.InspectionSummary.UnitCounts;
import dev.toride.assessment.inspection.JudgementCounts;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a template needs.
 *
 * @param total as reported, or as it stands while the inspection is going on
 * @param change absent for the first of its kind
 */
@Schema(description = "The report of an inspection as data. Before it is reported it shows how things stand.")
public record InspectionReport(
        @Schema(required = true) InspectionResponse inspection,
        @Schema(required = true) JudgementCounts total,
        @Schema(required = true) List<UnitCounts> units,
        @Schema(required = true) List<ReportedMethod> methods,
        @Schema(required = true) List<ReportedCheck> checks,
        @Schema(required = true) List<ReportedFinding> findings,

        @Nullable @Schema(description = "Since the company's previous inspection of the same kind.")
        InspectionChange change) {

    /** The figures of one method with its title. */
    @Schema(description = "The figures of one method (点検の方法).")
    public record ReportedMethod(
            @Schema(required = true) String method,
            @Schema(required = true) LocalizedText title,
            @Schema(required = true) JudgementCounts counts) {}

    /** A check with the text of its criterion, where that is an item of a questionnaire. */
    @Schema(description = "A check with the text of its criterion, where that is an item of a questionnaire.")
    public record ReportedCheck(
            @Schema(required = true) InspectionCheckResponse check,
            @Nullable LocalizedText title,
            @Nullable LocalizedText question) {}

    /** A finding with its corrective actions. */
    @Schema(description = "A finding with what is done about it, as that stands now.")
    public record ReportedFinding(
            @Schema(required = true) FindingResponse finding,
            @Schema(required = true) List<CorrectiveActionResponse> actions) {}
}
