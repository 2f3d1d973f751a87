package dev.toride.inventory.risk;

import java.time.Instant;
import java.util.Map;

/**
 * The latest completed self-assessment of an organization, as far as the control status needs it.
 *
 * @param choices choice by item id
 */
public record CompletedAssessment(String id, Instant completedAt, Map<String, String> choices) {
    public CompletedAssessment {
        choices = Map.copyOf(choices);
    }
}
