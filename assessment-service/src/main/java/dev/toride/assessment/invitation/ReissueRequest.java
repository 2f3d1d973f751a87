package dev.toride.assessment.invitation;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new link in place of the old one. */
@Schema(name = "InvitationReissueRequest", description = "A new link in place of the old one, which stops to open.")
public record ReissueRequest(
        @Nullable @Schema(description = "Until when the link opens, at most 90 days from now; left out, for 14 days.")
        Instant expiresAt) {}
