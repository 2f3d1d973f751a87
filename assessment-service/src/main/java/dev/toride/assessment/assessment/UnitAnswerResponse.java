package dev.toride.assessment.assessment;

import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer of one unit, as it is read. */
@Schema(name = "UnitAnswer", description = "One answer of one unit.")
public record UnitAnswerResponse(
        @Schema(required = true) String item,
        @Schema(required = true) long version,
        @Schema(required = true) String choice,
        @Nullable String comment,

        @Schema(required = true, description = "Who answered, as ISSUER|SUB.")
        String answeredBy,

        @Schema(required = true) Instant answeredAt)
        implements Versioned {
    static UnitAnswerResponse of(UnitAnswer answer) {
        return new UnitAnswerResponse(
                answer.item, answer.version(), answer.choice, answer.comment, answer.answeredBy, answer.answeredAt);
    }

    /** All answers of a unit; bounded by the items of the questionnaire. */
    @Schema(name = "UnitResponse", description = "All answers that a unit gave so far.")
    public record Sheet(
            @Schema(required = true) UUID assessment,
            @Schema(required = true) UUID unit,
            @Schema(required = true) List<UnitAnswerResponse> answers,
            @Schema(required = true) List<String> unanswered) {}
}
