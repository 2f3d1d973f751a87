package dev.toride.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one unit answered to the item at hand.
 *
 * @param unit id of the unit; the organization's own for the company as a whole
 */
public record UnitChoice(@Schema(format = "uuid") String unit, String choice) {}
