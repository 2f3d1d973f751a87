package dev.toride.inventory.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.inventory.guideline.LocalizedText;
import dev.toride.inventory.guideline.Provenance;
import java.util.List;

/**
 * One step of a computation.
 *
 * @param rule stable id: {@code importance-maximum}, {@code importance-forced}, {@code likelihood-conversion}, {@code risk-value-product},
 *     {@code risk-level-band}, {@code vulnerability-from-checks}, {@code medium-aggregation}, {@code values-by-hand}
 * @param inputs what the rule looked at, in a fixed order
 * @param output the number or code it gave
 * @param text the step as a sentence
 * @param provenance where the rule or its table comes from; absent for values that a person entered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RiskTraceStep(
        String rule, List<TraceInput> inputs, String output, LocalizedText text, Provenance provenance) {
    public RiskTraceStep {
        inputs = List.copyOf(inputs);
    }
}
