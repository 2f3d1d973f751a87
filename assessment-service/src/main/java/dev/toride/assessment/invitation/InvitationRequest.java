package dev.toride.assessment.invitation;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody without an account is asked to answer. */
@Schema(description = "Somebody without an account is asked to answer.")
public record InvitationRequest(
        @NotNull
        @Schema(
                required = true,
                description = "The unit answered for; the organization's own id for the company as a whole.")
        UUID unit,

        @Nullable @Schema(description = "In whose name the answers count.", defaultValue = "UNIT")
        InvitedRespondent respondent,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(description = "The portal's own word for whom it is for; better an id than a name.")
        String reference,

        @Nullable @Schema(description = "Until when the link opens, at most 90 days from now; left out, for 14 days.")
        Instant expiresAt) {}
