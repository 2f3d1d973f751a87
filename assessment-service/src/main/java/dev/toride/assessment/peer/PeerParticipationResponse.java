package dev.toride.assessment.peer;

import dev.toride.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a company takes part, as it is read. */
@Schema(name = "PeerParticipation", description = "Whether a company takes part; counts from the next month on.")
public record PeerParticipationResponse(
        @Schema(required = true) UUID organization,
        @Schema(required = true) long version,
        @Schema(required = true) boolean participates,
        @Schema(required = true) Instant decidedAt)
        implements Versioned {
    static PeerParticipationResponse of(PeerParticipation participation) {
        return new PeerParticipationResponse(
                participation.id(), participation.version(), participation.participates, participation.decidedAt);
    }
}
