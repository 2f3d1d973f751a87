package dev.toride.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One item put together.
 *
 * @param choice of the organization; absent while the item is open
 * @param setByHand whether a person set it; then {@code reason} says why
 * @param disagreement units that answered did not all answer the same, whether or not the item was then set by hand
 * @param units the choice of each unit that answered, in the order of the units
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsolidatedItem(
        String item, String choice, boolean setByHand, String reason, boolean disagreement, List<UnitChoice> units) {}
