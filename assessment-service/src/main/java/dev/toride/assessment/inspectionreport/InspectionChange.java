package dev.toride.assessment.inspectionreport;

import dev.toride.assessment.inspection.InspectionCheckResponse;
import dev.toride.assessment.inspection.InspectionCriterion;
import dev.toride.assessment.inspection.InspectionSummary;
import dev.toride.assessment.inspection.Judgement;
import dev.toride.assessment.inspection.JudgementCounts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed since the previous inspection of the same kind: what both judged, by criterion and unit. */
@Schema(description = "What changed since the previous inspection of the same kind, by criterion and unit.")
public record InspectionChange(
        @Schema(required = true) UUID previous,
        @Schema(required = true) JudgementCounts previousTotal,
        @Schema(required = true) List<JudgementChange> changes,

        @Schema(required = true, description = "Not conforming then, and still not.")
        List<Recurrence> recurring) {

    /** A judgement that is another one now. */
    @Schema(description = "A judgement that is another one now.")
    public record JudgementChange(
            @Schema(required = true) UUID unit,
            @Schema(required = true) InspectionCriterion criterion,
            @Schema(required = true) Judgement from,
            @Schema(required = true) Judgement to) {}

    /** A nonconformity that was there before. */
    @Schema(description = "A nonconformity that was there before.")
    public record Recurrence(
            @Schema(required = true) UUID unit,
            @Schema(required = true) InspectionCriterion criterion) {}

    private record Place(UUID unit, String criterion) {
        static Place of(InspectionCheckResponse check) {
            return new Place(check.unit(), check.criterion().key());
        }
    }

    static InspectionChange between(
            UUID previous, Collection<InspectionCheckResponse> before, Collection<InspectionCheckResponse> now) {
        Map<Place, Judgement> known = new HashMap<>();
        before.forEach(check -> known.put(Place.of(check), check.judgement()));
        List<JudgementChange> changes = new ArrayList<>();
        List<Recurrence> recurring = new ArrayList<>();
        for (InspectionCheckResponse check : now) {
            Judgement from = known.get(Place.of(check));
            Judgement to = check.judgement();
            if (from == null || to == null) {
                continue;
            }
            if (from != to) {
                changes.add(new JudgementChange(check.unit(), check.criterion(), from, to));
            } else if (to == Judgement.NONCONFORMING) {
                recurring.add(new Recurrence(check.unit(), check.criterion()));
            }
        }
        return new InspectionChange(
                previous, InspectionSummary.of(before).total(), List.copyOf(changes), List.copyOf(recurring));
    }
}
