package dev.toride.assessment.questionnaire;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.QuestionnaireMode;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * A version as lists need it: without what it asks, which may be large.
 *
 * @param id what the list is ordered by: the questionnaire's, or the version's
 */
record OwnBrief(
        UUID id,
        String questionnaire,
        int number,
        String edition,
        LocalizedText title,
        QuestionnaireMode mode,
        int itemCount,
        @Nullable Integer maximum,
        @Nullable Integer minimum,
        String createdBy,
        Instant createdAt,
        @Nullable Instant withdrawnAt) {
    static OwnBrief of(OwnQuestionnaire own, OwnVersion version) {
        return new OwnBrief(
                version.id(),
                version.questionnaire,
                version.number,
                version.edition,
                version.title,
                version.mode,
                version.itemCount,
                version.maximum,
                version.minimum,
                version.createdBy,
                version.createdAt,
                own.withdrawnAt);
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
