package dev.toride.assessment.scorehistory;

import dev.toride.assessment.assessment.Outcome;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a company's scores developed. */
@Schema(name = "ScoreHistory", description = "How a company's scores developed, newest first.")
public record ScoreHistoryResponse(
        @Schema(required = true) UUID organization,
        @Schema(required = true) String questionnaire,
        @Schema(required = true) List<Point> items,

        @Nullable
        @Schema(
                description = "Over the items of this page that can be compared with the newest of them; absent with"
                        + " fewer than two totals.")
        Trend trend,

        @Nullable String nextPageToken) {

    /** One completed assessment. */
    @Schema(name = "ScoreHistoryPoint", description = "One completed assessment.")
    public record Point(
            @Schema(required = true) UUID assessment,

            @Nullable @Schema(description = "Of a questionnaire of the tenant's own; absent for a shipped one.")
            Integer questionnaireVersion,

            @Schema(required = true) String edition,
            @Schema(required = true) Instant completedAt,
            @Schema(required = true) Outcome outcome,

            @Nullable
            @Schema(
                    description = "Points gained since the one before; absent for the first, for checklists, and"
                            + " where the one before was made with a version that asked something else.")
            Integer change) {}

    /** Where the totals go. */
    @Schema(
            name = "ScoreTrend",
            description = "Where the totals go: the first and last total, and the slope of the straight line that fits"
                    + " them best (least squares), in points per 30 days.")
    public record Trend(
            @Schema(required = true) int first,
            @Schema(required = true) int last,
            @Schema(required = true) double pointsPer30Days) {}
}
