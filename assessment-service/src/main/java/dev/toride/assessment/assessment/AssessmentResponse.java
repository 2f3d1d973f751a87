package dev.toride.assessment.assessment;

import dev.toride.assessment.scoring.ConsolidationRule;
import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment as it is read. */
@Schema(name = "Assessment", description = "A self-assessment (自社診断) of one company.")
public record AssessmentResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) UUID organization,
        @Schema(required = true) String questionnaire,

        @Nullable @Schema(description = "Of a questionnaire of the tenant's own; absent for a shipped one.")
        Integer questionnaireVersion,

        @Schema(required = true) String edition,
        @Schema(required = true) AssessmentState state,
        @Schema(required = true) ConsolidationRule consolidation,
        @Nullable LocalDate dueOn,
        @Schema(required = true) Instant createdAt,
        @Nullable Instant completedAt,

        @Nullable @Schema(description = "Points of the completed assessment; absent for checklists.")
        Integer total,

        @Nullable @Schema(description = "The short of the result, once completed.")
        Outcome outcome,

        @Nullable @Schema(description = "Once completed; left out in lists.")
        AssessmentResult result)
        implements Versioned {
    /** For lists, which are read without the results. */
    AssessmentResponse(
            UUID id,
            long version,
            UUID organization,
            String questionnaire,
            @Nullable Integer questionnaireVersion,
            String edition,
            AssessmentState state,
            ConsolidationRule consolidation,
            @Nullable LocalDate dueOn,
            Instant createdAt,
            @Nullable Instant completedAt,
            @Nullable Integer total,
            @Nullable Outcome outcome) {
        this(
                id,
                version,
                organization,
                questionnaire,
                questionnaireVersion,
                edition,
                state,
                consolidation,
                dueOn,
                createdAt,
                completedAt,
                total,
                outcome,
                null);
    }

    static AssessmentResponse of(Assessment assessment) {
        return of(assessment, assessment.result);
    }

    /** For those who may not read the result. */
    static AssessmentResponse brief(Assessment assessment) {
        return of(assessment, null);
    }

    private static AssessmentResponse of(Assessment assessment, @Nullable AssessmentResult result) {
        return new AssessmentResponse(
                assessment.id(),
                assessment.version(),
                assessment.organizationId,
                assessment.questionnaire,
                assessment.questionnaireVersion,
                assessment.edition,
                assessment.state,
                assessment.consolidation,
                assessment.dueOn,
                assessment.createdAt,
                assessment.completedAt,
                assessment.total,
                assessment.outcome,
                result);
    }
}
