package dev.toride.assessment.scoring.bulk;

import dev.toride.assessment.scoring.CompactScore;
import dev.toride.kit.problem.ProblemBody;
import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the answer. Only describes what {@link BulkScoring} writes. */
@Schema(
        name = "BulkScoreResultLine",
        description = "One line of the answer: the result, or the problem, of the request's line of that number. With"
                + " detail=full the result is a Score.")
public record BulkResultLine(
        @Schema(required = true, description = "Number of the line in the request, from 1; blank lines count.")
        long line,

        @Nullable String reference,
        @Nullable CompactScore result,
        @Nullable ProblemBody problem) {}
