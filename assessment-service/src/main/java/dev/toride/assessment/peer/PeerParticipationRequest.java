package dev.toride.assessment.peer;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a company takes part. */
@Schema(description = "Whether a company takes part; counts from the next month on.")
public record PeerParticipationRequest(
        @NotNull @Schema(required = true) Boolean participates) {}
