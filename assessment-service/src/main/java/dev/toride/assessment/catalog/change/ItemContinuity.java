package dev.toride.assessment.catalog.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;

/**
 * One item's way from the older questionnaire to the newer one.
 *
 * @param from its id in the older one, absent when it is {@link ChangeKind#NEW}
 * @param to its id in the newer one, absent when it is {@link ChangeKind#REMOVED}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemContinuity(
        ChangeKind change, @Nullable String from, @Nullable String to) {}
