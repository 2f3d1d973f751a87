package dev.toride.assessment.invitation;

import dev.toride.kit.link.Link;
import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation as it is read. */
@Schema(name = "Invitation", description = "Somebody without an account is asked to answer.")
public record InvitationResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) UUID assessment,
        @Schema(required = true) UUID unit,
        @Schema(required = true) InvitedRespondent respondent,
        @Nullable String reference,
        @Schema(required = true) InvitationState state,

        @Schema(required = true, description = "Id of the link that opens it now; another one after each re-issue.")
        UUID link,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant expiresAt,
        @Nullable Instant openedAt,

        @Nullable
        @Schema(
                description = "What follows the # of the link. Only in the answer that issues it; deliver it to the"
                        + " invited person and to nobody else.")
        String token)
        implements Versioned {
    static InvitationResponse of(Invitation invitation, Link link, Instant now) {
        return new InvitationResponse(
                invitation.id(),
                invitation.version(),
                invitation.assessmentId,
                invitation.unitId,
                invitation.respondent,
                invitation.reference,
                state(link, now),
                link.id(),
                invitation.createdAt,
                link.expiresAt(),
                link.usedAt(),
                null);
    }

    /** The token is never stored with the answer to a request, but added to it on the way out. */
    InvitationResponse withToken(String secret) {
        return new InvitationResponse(
                id,
                version,
                assessment,
                unit,
                respondent,
                reference,
                state,
                link,
                createdAt,
                expiresAt,
                openedAt,
                secret);
    }

    private static InvitationState state(Link link, Instant now) {
        if (link.revokedAt() != null) {
            return InvitationState.REVOKED;
        }
        if (link.usedAt() != null) {
            return InvitationState.OPENED;
        }
        return now.isBefore(link.expiresAt()) ? InvitationState.PENDING : InvitationState.EXPIRED;
    }
}
