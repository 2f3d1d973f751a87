package dev.toride.assessment.assessment;

import dev.toride.assessment.catalog.Band;
import dev.toride.assessment.scoring.Score;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The short of a result: what lists, history and other services compute with. */
@Schema(description = "The short of a result.")
public record Outcome(
        @Nullable @Schema(description = "Points; absent for a checklist, like maximum, minimum and band.")
        Integer total,

        @Nullable Integer maximum,
        @Nullable Integer minimum,

        @Nullable
        @Schema(description = "Id of the questionnaire's band that holds the total.", examples = "MOSTLY_DONE")
        String band,

        @Schema(required = true) List<Section> sections,

        @Schema(required = true, description = "Items answered わからない.")
        List<String> unknown) {

    /** The short of one section. */
    @Schema(name = "SectionOutcome", description = "The short of one section of a result.")
    public record Section(
            @Schema(required = true) String id,

            @Nullable @Schema(description = "Points; absent for a checklist, like maximum.")
            Integer total,

            @Nullable Integer maximum,
            @Schema(required = true) double share) {}

    /** Points of a section; null where there is no such section, or no points. */
    @Nullable
    Integer totalOf(String section) {
        return sections.stream()
                .filter(known -> known.id().equals(section))
                .findFirst()
                .map(Section::total)
                .orElse(null);
    }

    static Outcome of(Score score) {
        Band band = score.band();
        return new Outcome(
                score.total(),
                score.maximum(),
                score.minimum(),
                band == null ? null : band.id(),
                score.sections().stream()
                        .map(section -> new Section(section.id(), section.total(), section.maximum(), section.share()))
                        .toList(),
                score.unknown());
    }
}
