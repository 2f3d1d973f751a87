package dev.toride.inventory.risk;

import dev.toride.inventory.guideline.CheckAnswer;
import java.time.Instant;

/** A completed assessment, newer than an answer given by hand, that says otherwise. */
public record Contradiction(String assessment, Instant completedAt, CheckAnswer answer) {}
