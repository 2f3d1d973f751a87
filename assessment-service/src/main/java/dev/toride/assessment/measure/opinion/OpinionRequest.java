package dev.toride.assessment.measure.opinion;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The acting person's opinion of a measure. */
@Schema(name = "MeasureOpinionRequest", description = "The acting person's opinion of a measure.")
public record OpinionRequest(
        @NotNull @Schema(required = true) Stance stance,

        @Nullable @Size(min = 1, max = 2000) @Schema(examples = "現場の端末は共用なので、個人ごとのIDを先に配ってほしい。")
        String text) {}
