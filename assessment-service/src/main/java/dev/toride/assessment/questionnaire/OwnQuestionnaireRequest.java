package dev.toride.assessment.questionnaire;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.QuestionnaireMode;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A tenant's own questionnaire, written like a shipped one but for where it comes from, which is not the writer's to say. Held to the rules of
 * shipped packs by their reader, which tells everything that is wrong at once, and therefore not by Bean Validation.
 */
@Schema(description = "A questionnaire of the tenant's own, in the shape in which questionnaires are read.")
public record OwnQuestionnaireRequest(
        @Nullable
        @Schema(
                description =
                        "Needed for a new questionnaire. For a new version it may be left out, or repeat the path.",
                pattern = OwnQuestionnaire.ID_PATTERN,
                maxLength = OwnQuestionnaire.ID_CHARACTERS_MAX,
                examples = "own.shops")
        String id,

        @Nullable @Schema(description = "The edition of the guideline that it goes with; left out, the default.")
        String edition,

        @Schema(required = true) LocalizedText title,
        @Schema(required = true) QuestionnaireMode mode,

        @Nullable @Schema(description = "Who wrote it; left out, that a user of this service did.")
        LocalizedText attribution,

        @Schema(required = true, minItems = 1, maxItems = 50)
        List<OwnSection> sections,

        @Schema(required = true, minItems = 1, maxItems = 500)
        List<OwnItem> items,

        @Schema(
                required = true,
                minItems = 2,
                maxItems = 16,
                description = "From best to worst, the same for every item.")
        List<OwnChoice> choices,

        @Nullable
        @Schema(
                maxItems = 50,
                description = "POINTS only: from the lowest possible total to the highest without gap or overlap.")
        List<OwnBand> bands) {

    /** A part of the questionnaire; each item stands in exactly one. */
    @Schema(description = "A part of the questionnaire; each item stands in exactly one.")
    public record OwnSection(
            @Schema(required = true, examples = "entrance") String id,
            @Schema(required = true) LocalizedText title,

            @Schema(required = true, description = "Ids of its items in order.")
            List<String> items) {}

    /** A question. */
    @Schema(description = "A question.")
    public record OwnItem(
            @Schema(required = true, maxLength = 40, examples = "1-1")
            String id,

            @Schema(required = true, description = "A short heading.")
            LocalizedText title,

            @Schema(required = true) LocalizedText question,

            @Nullable @Schema(description = "Explanations of words in the question.")
            List<LocalizedText> notes,

            @Nullable OwnGuidance guidance) {}

    /** The commentary on an item. */
    @Schema(description = "The commentary on an item; measures are proposed from it.")
    public record OwnGuidance(
            @Schema(required = true, description = "What may happen without it.")
            LocalizedText risk,

            @Schema(required = true, minItems = 2, maxItems = 4, description = "What to do, the most useful first.")
            List<LocalizedText> measures,

            @Schema(required = true, description = "What shows that it is done.")
            LocalizedText evidence) {}

    /** An answer that may be given to every item. */
    @Schema(description = "An answer that may be given to every item.")
    public record OwnChoice(
            @Schema(required = true, maxLength = 40, examples = "DONE")
            String id,

            @Schema(required = true) LocalizedText label,

            @Nullable @Schema(minimum = "-1000", maximum = "1000", description = "POINTS only.")
            Integer points,

            @Nullable @Schema(description = "CHECKLIST only: whether an item so answered needs nothing more.")
            Boolean settles,

            @Nullable @Schema(description = "Whether it says that nobody knows (わからない).", defaultValue = "false")
            Boolean unknown) {}

    /** A range of totals, both ends included. */
    @Schema(description = "A range of totals, both ends included.")
    public record OwnBand(
            @Schema(required = true, maxLength = 40, examples = "GOOD")
            String id,

            @Schema(required = true) Integer from,
            @Schema(required = true) Integer to,
            @Schema(required = true) LocalizedText verdict,
            @Schema(required = true) LocalizedText advice) {}
}
