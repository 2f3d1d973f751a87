package dev.toride.assessment.assessment;

import dev.toride.assessment.evidence.EvidenceLink;
import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer, as it is read. */
@Schema(name = "UnitAnswer", description = "One answer of one unit, or of an employee under it.")
public record UnitAnswerResponse(
        @Schema(required = true) String item,
        @Schema(required = true) long version,
        @Schema(required = true) String choice,
        @Nullable String comment,
        @Nullable List<EvidenceLink> evidence,

        @Schema(required = true, description = "Who answered, as ISSUER|SUB, or link|ID for the holder of a link.")
        String answeredBy,

        @Schema(required = true) Instant answeredAt,

        @Nullable
        @Schema(
                description = "The completed assessment with an earlier edition that the answer was taken over from;"
                        + " absent once somebody answers the item.")
        UUID carriedFrom)
        implements Versioned {
    static UnitAnswerResponse of(UnitAnswer answer) {
        return new UnitAnswerResponse(
                answer.item,
                answer.version(),
                answer.choice,
                answer.comment,
                answer.evidence,
                answer.answeredBy,
                answer.answeredAt,
                answer.carriedFrom);
    }

    /** All answers of one respondent; bounded by the items of the questionnaire. */
    @Schema(name = "UnitResponse", description = "All answers that a unit, or an employee under it, gave so far.")
    public record Sheet(
            @Schema(required = true) UUID assessment,
            @Schema(required = true) UUID unit,

            @Nullable @Schema(description = "The employee; absent for the unit itself.")
            UUID employee,

            @Schema(required = true) List<UnitAnswerResponse> answers,
            @Schema(required = true) List<String> unanswered) {}

    /** How far one unit is. */
    @Schema(name = "UnitResponseState", description = "How far one unit is with its answers.")
    public record State(
            @Schema(required = true) UUID unit,

            @Schema(required = true, description = "False for a unit that answered without being named.")
            boolean asked,

            @Schema(required = true, description = "Items that the unit itself answered.")
            int answered,

            @Schema(required = true, description = "Items of the questionnaire.")
            int items,

            @Schema(required = true, description = "Employees of the unit who gave at least one answer.")
            int employees,

            @Nullable Instant lastAnsweredAt) {}
}
