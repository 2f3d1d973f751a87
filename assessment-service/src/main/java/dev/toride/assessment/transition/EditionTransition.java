package dev.toride.assessment.transition;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import dev.toride.assessment.catalog.Source;
import dev.toride.assessment.catalog.change.ChangeKind;
import dev.toride.assessment.scoring.NotCarried;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a company meets that moves to an edition; bounded by the packs. */
@Schema(description = "What a company meets that moves to an edition of the guideline, questionnaire by questionnaire.")
public record EditionTransition(
        @Schema(required = true) UUID organization,

        @Schema(required = true, description = "The company's edition now, as inventory-service tells it.")
        String current,

        @Schema(required = true, description = "The edition that is moved to.")
        String to,

        @Schema(required = true) List<QuestionnaireTransition> questionnaires) {

    /** One questionnaire of the edition that is moved to. */
    @Schema(description = "One questionnaire of the edition that is moved to.")
    public record QuestionnaireTransition(
            @Schema(required = true) String questionnaire,
            @Schema(required = true) LocalizedText title,

            @Nullable
            @Schema(
                    description = "The one that the latest completed assessment was made with, or else the one right"
                            + " before; absent where the questionnaire itself is new.")
            String predecessor,

            @Nullable
            @Schema(
                    description = "The company's latest completed assessment with a predecessor; to begin with its"
                            + " answers, name it in carryOverFrom of POST /v1/assessments.")
            UUID assessment,

            @Nullable Instant completedAt,

            @Nullable @Schema(description = "How well it is known what became of the items; absent for a new one.")
            Provenance provenance,

            @Schema(required = true, description = "Of the provenance.")
            List<Source> sources,

            @Schema(required = true) TransitionCounts counts,
            @Schema(required = true) List<ItemTransition> items) {}

    /** How many items there are of each kind. */
    @Schema(description = "How many items there are of each kind, and how many answers go over.")
    public record TransitionCounts(
            @Schema(required = true) int same,

            @Schema(required = true, description = "Of the same and reworded ones: those with another number now.")
            int moved,

            @Schema(required = true) int reworded,

            @Schema(required = true, description = "Not asked before.")
            int added,

            @Schema(required = true) int removed,
            @Schema(required = true) int carried) {}

    /** One item. */
    @Schema(description = "One item: what became of it, and of the company's answer.")
    public record ItemTransition(
            @Schema(required = true) ChangeKind change,

            @Nullable @Schema(description = "Its id before; absent when it is new.")
            String from,

            @Nullable @Schema(description = "Its id now; absent when it is not asked any more.")
            String to,

            @Schema(required = true, description = "As it is asked now, or was asked last.")
            LocalizedText question,

            @Nullable @Schema(description = "What the company answered then.")
            String oldChoice,

            @Nullable @Schema(description = "The choice that goes over.")
            String carriedChoice,

            @Nullable @Schema(description = "Why none goes over.")
            NotCarriedReason notCarried) {}

    /** Why an answer does not go over. */
    @Schema(description = "Why an answer does not go over.")
    public record NotCarriedReason(
            @Schema(required = true) NotCarried code,
            @Schema(required = true) LocalizedText text) {}
}
