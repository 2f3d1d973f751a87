package dev.toride.assessment.invitation;

import dev.toride.assessment.assessment.UnitAnswerResponse;
import dev.toride.assessment.catalog.Questionnaire;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that the holder of a link may see. */
@Schema(description = "All that the holder of a link may see: the questionnaire and the own answers.")
public record InvitedSheet(
        @Schema(required = true) Questionnaire questionnaire,
        @Schema(required = true) InvitedRespondent respondent,

        @Nullable @Schema(description = "The last day for answers.")
        LocalDate dueOn,

        @Schema(required = true) List<UnitAnswerResponse> answers,
        @Schema(required = true) List<String> unanswered) {}
