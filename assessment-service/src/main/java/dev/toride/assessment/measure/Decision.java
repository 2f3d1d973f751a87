package dev.toride.assessment.measure;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last decision about a measure. */
@Schema(name = "MeasureDecision", description = "The last decision about a measure.")
public record Decision(
        @Schema(required = true) Kind kind,

        @Schema(required = true, description = "The person who decided.")
        UUID by,

        @Schema(required = true) Instant at,
        @Nullable String reason,

        @Schema(required = true, description = "How many opinions of employees had been given by then.")
        int opinions) {

    /** What was decided. */
    @Schema(name = "MeasureDecisionKind")
    public enum Kind {
        ADOPTED,
        /** Adopted in words of the company's own. */
        ADAPTED,
        DECLINED,
        /** Taken up again after it had been declined or completed. */
        RESUMED
    }
}
