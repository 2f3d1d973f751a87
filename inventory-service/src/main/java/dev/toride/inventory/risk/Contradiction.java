package dev.toride.inventory.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.inventory.guideline.CheckAnswer;
import java.time.Instant;

/**
 * A completed assessment or measure, newer than an answer given by hand, that says otherwise.
 *
 * @param assessment id, where it is one; otherwise absent
 * @param measure id, where it is one; otherwise absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contradiction(String assessment, String measure, Instant completedAt, CheckAnswer answer) {}
