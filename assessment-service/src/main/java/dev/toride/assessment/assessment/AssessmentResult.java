package dev.toride.assessment.assessment;

import dev.toride.assessment.scoring.ConsolidatedItem;
import dev.toride.assessment.scoring.Score;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a completed assessment says, stored as it was computed.
 *
 * @param score of the company, from the consolidated answers
 * @param units what each unit's own answers come to, in the order of unit ids
 * @param disagreements items that units answered differently
 * @param change since the company's previous completed assessment with the same questionnaire
 */
@Schema(description = "What a completed assessment says, stored as it was computed.")
public record AssessmentResult(
        @Schema(required = true) Score score,
        @Schema(required = true) List<UnitOutcome> units,
        @Schema(required = true) List<ConsolidatedItem> items,
        @Schema(required = true) List<String> disagreements,
        @Nullable ResultChange change) {

    /** The short of one unit's own answers, which stand in {@code items}; the organization's own id stands for the company as a whole. */
    @Schema(description = "The short of one unit's own answers, which stand in items.")
    public record UnitOutcome(
            @Schema(required = true) UUID unit,
            @Schema(required = true) Outcome outcome,

            @Schema(required = true, description = "Items that the unit did not answer; they count 0 in its outcome.")
            List<String> unanswered) {

        static UnitOutcome of(UUID unit, Score score) {
            return new UnitOutcome(unit, Outcome.of(score), score.unanswered());
        }
    }

    /** What changed since the previous assessment. */
    @Schema(description = "What changed since the previous completed assessment.")
    public record ResultChange(
            @Schema(required = true) UUID previous,

            @Nullable
            @Schema(
                    description =
                            "Points gained, negative for points lost; absent where the previous one was made with a"
                                    + " version that asked something else.")
            Integer total,

            @Schema(required = true, description = "Points gained per section; empty for checklists.")
            List<SectionChange> sections,

            @Schema(required = true) List<ItemChange> items,

            @Nullable
            @Schema(
                    description = "Items that the version of the previous assessment did not ask in the same words with"
                            + " the same choices; absent where all can be compared.")
            List<String> notComparable) {}

    /** Points that a section gained. */
    @Schema(description = "Points that a section gained, negative for points lost.")
    public record SectionChange(
            @Schema(required = true) String section,
            @Schema(required = true) int points) {}

    /** An item whose consolidated choice changed. */
    @Schema(description = "An item whose consolidated choice changed.")
    public record ItemChange(
            @Schema(required = true) String item,
            @Schema(required = true) String from,
            @Schema(required = true) String to) {}
}
