package dev.toride.inventory.risk;

import java.time.Instant;

/**
 * A finished improvement measure for one item of the self-assessment.
 *
 * @param choice what is right for the item since then
 */
public record CompletedMeasure(String id, Instant completedAt, String choice) {}
