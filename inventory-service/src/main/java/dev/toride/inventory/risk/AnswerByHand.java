package dev.toride.inventory.risk;

import dev.toride.inventory.guideline.CheckAnswer;
import java.time.Instant;

/** An answer that a person gave to a control check. */
public record AnswerByHand(String check, CheckAnswer answer, Instant answeredAt) {}
