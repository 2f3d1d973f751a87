package dev.toride.inventory.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.inventory.guideline.CheckAnswer;

/** A check that a threat is linked to, and its answer; absent while it has none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnsweredCheck(String check, CheckAnswer answer) {}
