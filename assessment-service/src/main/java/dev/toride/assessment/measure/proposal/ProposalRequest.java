package dev.toride.assessment.measure.proposal;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for proposals. */
@Schema(
        name = "MeasureProposalRequest",
        description = "Asks for a proposal for each item that came out weak or unknown.")
public record ProposalRequest(
        @NotNull @Schema(required = true, description = "A completed assessment.")
        UUID assessment) {}
