package dev.toride.assessment.measure;

import java.util.UUID;

/** How many opinions employees have given on a measure; answered by the feature that keeps them. */
public interface OpinionCount {
    int of(UUID measure);
}
