package dev.toride.assessment.peer;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import dev.toride.assessment.catalog.Source;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a company stands among others. */
@Schema(name = "PeerComparison", description = "How a company stands among others of its industry and size.")
public record PeerComparisonResponse(
        @Schema(required = true) UUID organization,
        @Schema(required = true) String questionnaire,

        @Schema(required = true, description = "Only companies that take part are compared.")
        boolean participates,

        @Nullable
        @Schema(description = "First day of the month whose frozen table is shown; absent before the first one.")
        LocalDate month,

        @Nullable Own own,

        @Schema(
                required = true,
                description = "The company's cells, the closest first; those that are too small or too lopsided to be"
                        + " told are absent.")
        List<Cell> cells,

        @Nullable @Schema(description = "What a published survey found; there to compare with before there are peers.")
        Survey survey) {

    /** The company's own latest total. */
    @Schema(name = "PeerOwnTotal", description = "The company's own latest total.")
    public record Own(
            @Schema(required = true) UUID assessment,
            @Schema(required = true) Instant completedAt,
            @Schema(required = true) int total) {}

    /** Companies of one cell. */
    @Schema(name = "PeerCell", description = "Companies of one cell of the frozen table.")
    public record Cell(
            @Nullable @Schema(description = "Major division of the industry classification; absent for all.")
            String industry,

            @Nullable @Schema(description = "Group by number of employees; absent for all.")
            SizeGroup size,

            @Schema(required = true, description = "Number of companies, rounded to a multiple of five.")
            int organizations,

            @Schema(required = true) double mean,
            @Schema(required = true) double lowerQuartile,
            @Schema(required = true) double median,
            @Schema(required = true) double upperQuartile,

            @Nullable
            @Schema(
                    description =
                            "Percentage of these companies with a lower total, those with the same one counting half.")
            Integer percentile,

            @Nullable
            @Schema(
                    description = "偏差値: (total − mean) ÷ standard deviation of the population × 10 + 50; absent where"
                            + " all totals are the same.")
            Double deviationScore) {}

    /** A published survey. */
    @Schema(name = "PeerSurvey", description = "Shares that a published survey found, labelled with source and year.")
    public record Survey(
            @Schema(required = true) LocalizedText title,
            @Schema(required = true) LocalizedText attribution,
            @Schema(required = true) List<Source> sources,

            @Schema(required = true, description = "Fiscal year.")
            int year,

            @Schema(required = true, description = "Companies asked.")
            int respondents,

            @Schema(required = true) List<Item> items) {}

    /** A survey's share for one item. */
    @Schema(name = "PeerSurveyItem", description = "A survey's share for one item, beside the company's own answer.")
    public record Item(
            @Schema(required = true) String item,

            @Schema(required = true, description = "Share of companies that do it at least partly, 0 to 1.")
            double doneOrPartly,

            @Schema(required = true) Provenance provenance,

            @Nullable @Schema(description = "The company's own latest answer.")
            String own) {}
}
