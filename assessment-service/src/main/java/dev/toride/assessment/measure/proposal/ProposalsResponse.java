package dev.toride.assessment.measure.proposal;

import dev.toride.assessment.measure.MeasureResponse;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was proposed; bounded by the items of the questionnaire. */
@Schema(name = "MeasureProposals", description = "What was proposed for the weak and unknown items of an assessment.")
public record ProposalsResponse(
        @Schema(required = true) UUID organization,
        @Schema(required = true) UUID assessment,

        @Schema(required = true, description = "The new measures, most points first, then in the order of the items.")
        List<MeasureResponse> proposed,

        @Schema(
                required = true,
                description = "Proposals that were there before: for this assessment, or still open for the same item.")
        List<MeasureResponse> existing,

        @Schema(
                required = true,
                description = "Items that need a measure but have no guidance: write one in your own words.")
        List<String> withoutGuidance) {}
