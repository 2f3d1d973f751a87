package dev.toride.assessment.inspection;

import jakarta.annotation.Nullable;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many checks were judged how. */
@Schema(description = "How many checks were judged how.")
public record JudgementCounts(
        @Schema(required = true) int checks,
        @Schema(required = true) int conforming,
        @Schema(required = true) int observation,
        @Schema(required = true) int nonconforming,
        @Schema(required = true) int notApplicable,
        @Schema(required = true) int notChecked,

        @Schema(required = true, description = "Not judged yet; 0 once reported.")
        int unjudged) {

    /** Counts one by one. */
    static final class Tally {
        private final Map<Judgement, Integer> judged = new EnumMap<>(Judgement.class);
        private int unjudged;

        void add(@Nullable Judgement judgement) {
            if (judgement == null) {
                unjudged++;
            } else {
                judged.merge(judgement, 1, Integer::sum);
            }
        }

        JudgementCounts counts() {
            return new JudgementCounts(
                    unjudged
                            + judged.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum(),
                    of(Judgement.CONFORMING),
                    of(Judgement.OBSERVATION),
                    of(Judgement.NONCONFORMING),
                    of(Judgement.NOT_APPLICABLE),
                    of(Judgement.NOT_CHECKED),
                    unjudged);
        }

        private int of(Judgement judgement) {
            return judged.getOrDefault(judgement, 0);
        }
    }
}
