package dev.toride.assessment.questionnaire;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.QuestionnaireMode;
import dev.toride.kit.precondition.Tagged;
import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a tenant's own questionnaire, without what it asks. */
@Schema(
        name = "OwnQuestionnaireVersion",
        description = "One version of a questionnaire of the tenant's own. It never changes.")
public record OwnVersionResponse(
        @Schema(required = true) String questionnaire,
        @Schema(required = true) int version,
        @Schema(required = true) String edition,
        @Schema(required = true) LocalizedText title,
        @Schema(required = true) QuestionnaireMode mode,
        @Schema(required = true) int itemCount,

        @Nullable @Schema(description = "The highest total; absent for a checklist, like minimum.")
        Integer maximum,

        @Nullable Integer minimum,

        @Schema(required = true, description = "Who wrote it, as ISSUER|SUB.")
        String createdBy,

        @Schema(required = true) Instant createdAt,

        @Nullable @Schema(description = "Since when the questionnaire is not offered any more, in any version.")
        Instant withdrawnAt)
        implements Tagged {
    static OwnVersionResponse of(OwnBrief version) {
        return new OwnVersionResponse(
                version.questionnaire(),
                version.number(),
                version.edition(),
                version.title(),
                version.mode(),
                version.itemCount(),
                version.maximum(),
                version.minimum(),
                version.createdBy(),
                version.createdAt(),
                version.withdrawnAt());
    }

    @Override
    public String etag() {
        return '"' + questionnaire + '-' + version + (withdrawnAt == null ? "" : "-withdrawn") + '"';
    }
}
