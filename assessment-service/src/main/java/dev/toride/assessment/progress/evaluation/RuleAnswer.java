package dev.toride.assessment.progress.evaluation;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What the facts say about a criterion. */
sealed interface RuleAnswer {
    /** Met. @param since when the evidence came about; null where that is not told */
    record Proven(@Nullable LocalDate since, List<EvidenceReference> evidence) implements RuleAnswer {}

    /** Not met. */
    record Lacking(Shortfall shortfall) implements RuleAnswer {}

    static RuleAnswer proven(@Nullable LocalDate since, EvidenceReference... evidence) {
        return new Proven(since, Arrays.asList(evidence));
    }

    static RuleAnswer lacking(ShortfallCode code) {
        return new Lacking(code.plain());
    }
}
