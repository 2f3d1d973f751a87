package dev.toride.assessment.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of an inspection, stored as they were when it was reported. */
@Schema(description = "The figures of an inspection.")
public record InspectionSummary(
        @Schema(required = true) JudgementCounts total,
        @Schema(required = true) List<UnitCounts> units,

        @Schema(required = true, description = "A check counts in each of its methods.")
        List<MethodCounts> methods) {

    /** The figures of one unit; the organization's own id stands for the company as a whole. */
    @Schema(description = "The figures of one unit.")
    public record UnitCounts(
            @Schema(required = true) UUID unit,
            @Schema(required = true) JudgementCounts counts) {}

    /** The figures of one method. */
    @Schema(description = "The figures of one method (点検の方法).")
    public record MethodCounts(
            @Schema(required = true) String method,
            @Schema(required = true) JudgementCounts counts) {}

    public static InspectionSummary of(Collection<InspectionCheckResponse> checks) {
        JudgementCounts.Tally total = new JudgementCounts.Tally();
        Map<UUID, JudgementCounts.Tally> units = new TreeMap<>();
        Map<String, JudgementCounts.Tally> methods = new TreeMap<>();
        for (InspectionCheckResponse check : checks) {
            total.add(check.judgement());
            units.computeIfAbsent(check.unit(), unit -> new JudgementCounts.Tally())
                    .add(check.judgement());
            for (String method : check.methods()) {
                methods.computeIfAbsent(method, id -> new JudgementCounts.Tally())
                        .add(check.judgement());
            }
        }
        return new InspectionSummary(
                total.counts(),
                units.entrySet().stream()
                        .map(unit ->
                                new UnitCounts(unit.getKey(), unit.getValue().counts()))
                        .toList(),
                methods.entrySet().stream()
                        .map(method -> new MethodCounts(
                                method.getKey(), method.getValue().counts()))
                        .toList());
    }
}
