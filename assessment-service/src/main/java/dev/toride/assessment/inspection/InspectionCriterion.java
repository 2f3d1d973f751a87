package dev.toride.assessment.inspection;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is held against what is seen (点検基準): a reference, never a copy. */
@Schema(description = "What is held against what is seen (点検基準), by reference.")
public record InspectionCriterion(
        @NotNull @Schema(required = true) CriterionSource source,

        @Nullable
        @Size(min = 1, max = 100)
        @Schema(
                description = "QUESTIONNAIRE_ITEM: a shipped questionnaire, or one of the tenant's own.",
                examples = "ipa-sme-3.self-assessment")
        String questionnaire,

        @Nullable
        @Min(1)
        @Schema(
                description = "QUESTIONNAIRE_ITEM of a questionnaire of the tenant's own: its version; left out, the"
                        + " newest. A check keeps the one it was drawn with.")
        Integer questionnaireVersion,

        @Nullable
        @Size(min = 1, max = 40)
        @Schema(description = "QUESTIONNAIRE_ITEM: its item; left out in a plan, all of its items.", examples = "20")
        String item,

        @Nullable @Schema(description = "REGULATION_ARTICLE: a document of document-service.")
        UUID document,

        @Nullable @Min(0) @Schema(description = "REGULATION_ARTICLE: the document's version that is in force.")
        Long documentVersion,

        @Nullable @Size(min = 1, max = 100) @Schema(description = "REGULATION_ARTICLE: the article's anchor.")
        String article,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(description = "REGULATION_ARTICLE: the article's title at that version.", examples = "ウイルス感染時の初期対応")
        String title,

        @Nullable @Size(min = 1, max = 1000) @Schema(description = "OTHER: the criterion in words.")
        String text) {

    /** The same criterion, whatever the version of a regulation or questionnaire: one check per unit, and what is compared over the years. */
    public String key() {
        return switch (source) {
            case QUESTIONNAIRE_ITEM -> source + "|" + questionnaire + "|" + item;
            case REGULATION_ARTICLE -> source + "|" + document + "|" + article;
            case OTHER -> source + "|" + text;
        };
    }

    InspectionCriterion ofItem(String id, @Nullable Integer version) {
        return new InspectionCriterion(source, questionnaire, version, id, null, null, null, null, null);
    }

    /** The first field that its source needs and that is missing, or that does not belong to it; the item may be missing. */
    Optional<String> misfit() {
        return switch (source) {
            case QUESTIONNAIRE_ITEM ->
                missing("questionnaire", questionnaire).or(this::articleFields).or(() -> present("text", text));
            case REGULATION_ARTICLE ->
                missing("document", document)
                        .or(() -> missing("documentVersion", documentVersion))
                        .or(() -> missing("article", article))
                        .or(() -> missing("title", title))
                        .or(this::itemFields)
                        .or(() -> present("text", text));
            case OTHER -> missing("text", text).or(this::itemFields).or(this::articleFields);
        };
    }

    private Optional<String> itemFields() {
        return present("questionnaire", questionnaire)
                .or(() -> present("questionnaireVersion", questionnaireVersion))
                .or(() -> present("item", item));
    }

    private Optional<String> articleFields() {
        return present("document", document)
                .or(() -> present("documentVersion", documentVersion))
                .or(() -> present("article", article))
                .or(() -> present("title", title));
    }

    private static Optional<String> missing(String name, @Nullable Object value) {
        return value == null ? Optional.of(name) : Optional.empty();
    }

    private static Optional<String> present(String name, @Nullable Object value) {
        return value == null ? Optional.empty() : Optional.of(name);
    }
}
